package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage;

/** Turns a message that may leave now into the words that leave. */
final class Wordsmith {

    /** A message is worth a day unless it says otherwise. */
    private static final Duration WORTH = Duration.ofDays(1);

    private final Texts texts;
    private final ZoneId zone;

    Wordsmith(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /**
     * @throws IllegalArgumentException when the text lacks a value
     */
    OutboundMessage words(OutMessage message, Address to, Instant now) {
        Draft draft = message.draft();
        return new OutboundMessage(
                message.id(),
                to,
                texts.render(draft.wording(), LocalDateTime.ofInstant(now, zone)),
                draft.choices(),
                draft.speaker(),
                draft.purpose(),
                validUntil(message));
    }

    static Instant validUntil(OutMessage message) {
        Instant own = message.draft().validUntil();
        return own != null ? own : message.causedAt().plus(WORTH);
    }
}
