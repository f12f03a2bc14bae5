package se.navigatorbot.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.DeliveryReport.Progress;

/**
 * A provider's own list of what it has taken from us and received for us. It settles outcomes that nobody knows, and
 * brings what never reached our door. Each call asks the outside, page by page, and may block for some seconds a page.
 * Times are the provider's.
 */
public interface ProviderRecords {

    /**
     * Everything taken from us at that moment or later, in no order.
     *
     * @throws Unreadable when not all of it could be read: then nothing may be concluded
     */
    List<Sent> sent(Instant since);

    /**
     * Everything received for us at that moment or later, oldest first, under the ids it has when it comes through the
     * door.
     *
     * @throws Unreadable as {@link #sent}
     */
    List<InboundMessage> received(Instant since);

    /** The words of a message as the records show them. */
    String words(OutboundMessage message);

    /**
     * A message that the provider has taken.
     *
     * @param words as the records show them; empty when the records do not show words, which may be those of any
     * @param takenAt when it was taken
     * @param progress and {@code outcome}, {@code code}, {@code lasting}: how far it has come, as in {@link DeliveryReport}
     */
    record Sent(
            String providerId,
            Address to,
            String words,
            Instant takenAt,
            Progress progress,
            DeliveryOutcome outcome,
            String code,
            boolean lasting) {

        /** What a delivery callback would have said, of our message of that id. */
        public DeliveryReport report(String messageId) {
            return new DeliveryReport(messageId, providerId, progress, outcome, code, lasting);
        }

        /** Shows no words and a masked address. */
        @Override
        public String toString() {
            return "Sent[" + providerId + " to " + to + " " + progress + "]";
        }
    }

    /** The records could not be read. */
    final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final @Nullable Duration retryAfter;

        /**
         * @param code one word for the cause, fit for a log
         * @param retryAfter how long the provider asks to be left alone, null for nothing
         */
        public Unreadable(String code, @Nullable Duration retryAfter) {
            super(code, null, false, false);
            this.retryAfter = retryAfter;
        }

        public @Nullable Duration retryAfter() {
            return retryAfter;
        }
    }
}
