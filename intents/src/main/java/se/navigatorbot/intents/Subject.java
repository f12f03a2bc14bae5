package se.navigatorbot.intents;

import java.util.Locale;

/** What unasked messages can be about; a person turns each on and off. */
public enum Subject {
    /** Own meetings: confirmations and reminders. */
    TIDER,
    /** Invitations to activities. */
    AKTIVITETER,
    /** News of placements. */
    PRAKTIK;

    /** The value of the slot, such as {@code tider}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
