package se.navigatorbot.bot.firstaid;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/**
 * How plainly a text speaks of danger: by its words, else as the house understands it without knowing what was asked. A
 * fault of the understander leaves the words.
 */
final class DangerEar implements Function<String, Optional<CrisisLevel>> {

    private static final Logger log = LoggerFactory.getLogger(DangerEar.class);

    private final Function<String, Optional<CrisisLevel>> words;
    private final Understander understander;
    private final Clock clock;
    private final ZoneId zone;

    DangerEar(Function<String, Optional<CrisisLevel>> words, Understander understander, Clock clock, ZoneId zone) {
        this.words = words;
        this.understander = understander;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Optional<CrisisLevel> apply(String text) {
        Optional<CrisisLevel> said = words.apply(text);
        return said.isPresent() ? said : understood(text);
    }

    private Optional<CrisisLevel> understood(String text) {
        try {
            Understanding read = understander.understand(
                    new Utterance(text, Context.NONE, LocalDateTime.ofInstant(clock.instant(), zone)));
            CrisisLevel level = read.slots().crisis();
            return read.intent() == Intent.CRISIS
                    ? Optional.of(level == null ? CrisisLevel.AMBIGUOUS : level)
                    : Optional.empty();
        } catch (RuntimeException e) {
            log.error("a message kept on disk was not understood because of a fault: {}", Fault.of(e));
            return Optional.empty();
        }
    }
}
