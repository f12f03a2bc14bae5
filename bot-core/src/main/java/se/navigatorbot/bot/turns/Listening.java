package se.navigatorbot.bot.turns;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.rules.CrisisRules;

/**
 * How a message is understood: by itself and in the light of what was asked, and, for danger alone, together with what
 * the person wrote just before. A fault of the understander is nothing understood.
 */
final class Listening {

    static final Understanding NOTHING_SAID =
            new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "request", Optional.empty());

    /** Pieces are put together that were not meant so, so the rules must hear it, or the model be sure. */
    private static final double SURE = 0.80;

    /** A question that is so sure and ends as one is no piece of a sentence that goes on. */
    private static final double PLAIN = 0.90;

    /** What may stand beside anything. */
    private static final Set<Intent> NO_QUESTION =
            EnumSet.of(Intent.GREET, Intent.THANKS, Intent.AFFIRM, Intent.DENY, Intent.UNCLEAR, Intent.OUT_OF_SCOPE);

    private static final Logger log = LoggerFactory.getLogger(Listening.class);

    private final Understander understander;
    private final ZoneId zone;
    private final SplitMessages split = new SplitMessages();

    /** @param zone where days and hours in a message are meant */
    Listening(Understander understander, ZoneId zone) {
        this.understander = understander;
        this.zone = zone;
    }

    Understanding understand(InboundMessage message, Participant person) {
        Understanding alone = alone(message, person);
        if (alone.intent() == Intent.CRISIS) {
            split.forget(person.id());
            return alone;
        }
        if (isWholeQuestion(alone, message.text())) {
            return alone;
        }
        String together = split.together(person.id(), message.id(), message.text(), message.writtenAt());
        return danger(together, message.writtenAt())
                .filter(heard -> heard.confidence() >= SURE)
                .orElse(alone);
    }

    /** Whether it speaks of danger by itself, whatever was asked. */
    boolean danger(InboundMessage message) {
        return CrisisRules.standard().level(message.text()).isPresent()
                || read(message.text(), Context.NONE, message.writtenAt(), understander::understand)
                        .filter(heard -> heard.intent() == Intent.CRISIS)
                        .isPresent();
    }

    /** Left out of what is heard together, so that "jag vill", "när öppnar ni?", "dö" is still heard. */
    private static boolean isWholeQuestion(Understanding alone, String text) {
        return alone.confidence() >= PLAIN
                && !NO_QUESTION.contains(alone.intent())
                && text.stripTrailing().endsWith("?");
    }

    private Understanding alone(InboundMessage message, Participant person) {
        Asked asked = person.talk().asked();
        boolean stillAsked = asked != null && asked.until().isAfter(message.writtenAt());
        Context context = asked != null && stillAsked ? asked.asContext() : Context.NONE;
        return read(message.text(), context, message.writtenAt(), understander::understand)
                .orElse(NOTHING_SAID);
    }

    private Optional<Understanding> danger(String text, Instant writtenAt) {
        return text.isEmpty()
                ? Optional.empty()
                : read(text, Context.NONE, writtenAt, understander::danger).orElse(Optional.empty());
    }

    private <T> Optional<T> read(String text, Context context, Instant writtenAt, Function<Utterance, T> reading) {
        try {
            return Optional.of(reading.apply(new Utterance(text, context, LocalDateTime.ofInstant(writtenAt, zone))));
        } catch (RuntimeException | StackOverflowError e) {
            log.error("a message was not understood because of a fault: {}", Fault.of(e));
            return Optional.empty();
        }
    }
}
