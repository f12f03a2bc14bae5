package se.navigatorbot.bot.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Collects everything that is logged during a test, our own loggers at DEBUG, with the messages of all causes:
 *
 * <p>It holds on when a starting house sets the logs up anew.
 *
 * <pre>{@code @RegisterExtension final CapturedLogs logs = new CapturedLogs();}</pre>
 */
public final class CapturedLogs extends AppenderBase<ILoggingEvent> implements BeforeEachCallback, AfterEachCallback {

    private static final String OURS = "se.navigatorbot";
    private static final Set<CapturedLogs> LISTENING = new CopyOnWriteArraySet<>();
    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        LISTENING.add(this);
        attach();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LISTENING.remove(this);
        root().detachAppender(this);
        ours().setLevel(null);
        stop();
    }

    private void attach() {
        start();
        ours().setLevel(Level.DEBUG);
        root().detachAppender(this);
        root().addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        events.add(event);
    }

    /** One text per event: level, logger, message, arguments, and class and message of each cause. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : events) {
            lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage()
                    + Arrays.toString(event.getArgumentArray()) + causes(event.getThrowableProxy())
                    + event.getMDCPropertyMap());
        }
        return lines;
    }

    /** Messages of one level or worse, without logger and level. */
    public List<String> messages(String worstFrom) {
        Level from = Level.toLevel(worstFrom);
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(from))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static String causes(@Nullable IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(" / ").append(cause.getClassName()).append(": ").append(cause.getMessage());
        }
        return text.toString();
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger(OURS);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Named in the tests' {@code spring.factories}: a house that starts sets the logs up anew and forgets us. */
    public static final class AfterSetUp implements ApplicationListener<ApplicationContextInitializedEvent> {

        @Override
        public void onApplicationEvent(ApplicationContextInitializedEvent event) {
            LISTENING.forEach(CapturedLogs::attach);
        }
    }
}
