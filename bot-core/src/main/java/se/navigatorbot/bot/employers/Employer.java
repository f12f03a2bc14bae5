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
 * @param offeredBy id of whoever offered a place for it, when the contact comes from there; null otherwise, and where an
 *     older house wrote
 * @param education whose apprentices it takes, such as a school and its programme; empty for none
 */
public record Employer(
        String id,
        String name,
        @Nullable String municipality,
        String contact,
        String phone,
        String mail,
        String note,
        @Nullable String offeredBy,
        String education) {

    /** What an older house wrote says nothing of an education. */
    public Employer {
        education = education == null ? "" : education;
    }

    /** Under that id. */
    Employer withId(String own) {
        return new Employer(own, name, municipality, contact, phone, mail, note, offeredBy, education);
    }

    /** As a firm alone, without whoever to speak to. */
    Employer nameless() {
        return new Employer(id, name, municipality, "", "", "", note, null, education);
    }

    /** Shows neither people nor numbers. */
    @Override
    public String toString() {
        return "Employer[" + id + "]";
    }
}
