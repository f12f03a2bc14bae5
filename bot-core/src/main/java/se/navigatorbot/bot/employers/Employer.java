package se.navigatorbot.bot.employers;

import org.jspecify.annotations.Nullable;

/**
 * An employer that the centres know.
 *
 * @param id short, fit to be typed
 * @param municipality id, null when unknown
 * @param contact first name of whoever to speak to, empty when unknown
 * @param phone empty when unknown
 * @param mail empty when unknown
 * @param note of the employer, never of a participant; empty for none
 */
public record Employer(
        String id, String name, @Nullable String municipality, String contact, String phone, String mail, String note) {

    /** Shows neither people nor numbers. */
    @Override
    public String toString() {
        return "Employer[" + id + "]";
    }
}
