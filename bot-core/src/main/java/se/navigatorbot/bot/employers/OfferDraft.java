package se.navigatorbot.bot.employers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for an employer, read as a placement that lacks the rest.
 *
 * @param person participant id of whoever wrote
 * @param phone the number it came from, empty when it came another way
 * @param mail empty when it was not told
 * @param contact first name of whoever to speak to, empty when it was not told
 * @param words as they were written, numbers of identity masked
 * @param branch line of work that was named, null for none
 * @param municipality id of the one that was named, null for none
 */
public record OfferDraft(
        String person,
        Instant at,
        String phone,
        String mail,
        String contact,
        String words,
        @Nullable String branch,
        @Nullable String municipality) {

    /** Shows no words and no number. */
    @Override
    public String toString() {
        return "OfferDraft[" + person + "]";
    }
}
