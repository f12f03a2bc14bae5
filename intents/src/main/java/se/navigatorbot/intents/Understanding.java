package se.navigatorbot.intents;

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
 */
public record Understanding(Intent intent, double confidence, Slots slots, String reason, Optional<Intent> nearest) {

    public static Understanding sure(Intent intent, Slots slots, String reason) {
        return new Understanding(intent, 1, slots, reason, Optional.empty());
    }

    public Understanding withSlots(Slots other) {
        return new Understanding(intent, confidence, other, reason, nearest);
    }
}
