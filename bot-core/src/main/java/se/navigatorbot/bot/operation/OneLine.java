package se.navigatorbot.bot.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the house did not start, in one line without a stack trace. */
public final class OneLine implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(OneLine.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        log.error(
                "Not started. {}",
                (analysis.getDescription() + action).replaceAll("\\s+", " ").strip());
    }
}
