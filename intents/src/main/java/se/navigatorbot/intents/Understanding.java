package se.navigatorbot.intents;

import java.util.List;
import java.util.Optional;

/**
 * What a message was taken to mean.
 *
 * @param intent the wish; {@link Intent#UNCLEAR} when none is sure
 * @param confidence 0 to 1; 1 for a keyword
 * @param slots what was named
 * @param reason short English words for staff and logs, such as {@code keyword} or {@code model 0.93}; never text of
 *     the message
 * @param nearest the best guess when the intent is unclear, or the runner-up
 * @param either the two wishes between which an unclear message stands, the nearer first; empty when it stands between
 *     none or many
 * @param also another wish in the same message, to be taken next
 */
public record Understanding(
        Intent intent,
        double confidence,
        Slots slots,
        String reason,
        Optional<Intent> nearest,
        List<Intent> either,
        Optional<Want> also) {

    /**
     * A wish and the part of a message that it stands in.
     *
     * @param intent what is wanted
     * @param text the words, as they were written
     */
    public record Want(Intent intent, String text) {

        /** Shows no text. */
        @Override
        public String toString() {
            return "Want[" + intent + "]";
        }
    }

    public Understanding {
        either = List.copyOf(either);
    }

    /** One wish, or none, in the whole message. */
    public Understanding(Intent intent, double confidence, Slots slots, String reason, Optional<Intent> nearest) {
        this(intent, confidence, slots, reason, nearest, List.of(), Optional.empty());
    }

    public static Understanding sure(Intent intent, Slots slots, String reason) {
        return new Understanding(intent, 1, slots, reason, Optional.empty());
    }

    public Understanding withSlots(Slots other) {
        return new Understanding(intent, confidence, other, reason, nearest, either, also);
    }

    /** The same with another wish to be taken next. */
    public Understanding withAlso(Want next) {
        return new Understanding(intent, confidence, slots, reason, nearest, either, Optional.of(next));
    }
}
