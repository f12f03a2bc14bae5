package se.navigatorbot.bot.broadcasts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.audiences.Filter;
import se.navigatorbot.intents.Subject;

/**
 * What is to be said to whom.
 *
 * @param text as written; {@code {namn}} stands for the first name
 * @param subject that the person must want
 * @param centres ids of home centres; of a notice, the centres whose visitors of today are meant
 * @param filter what else is asked of the person
 * @param event id of the activity that it invites to, whose places a yes takes; null for none
 * @param notice whether it tells those who are booked today of a change ("stängt i dag")
 */
public record Wanted(
        String text,
        Subject subject,
        Set<String> centres,
        Filter filter,
        @Nullable String event,
        boolean notice) {

    public Wanted {
        centres = Set.copyOf(centres);
    }

    Wanted withFilter(Filter other) {
        return new Wanted(text, subject, centres, other, event, notice);
    }

    /** What one person's message needs. */
    Wanted forOne() {
        return withFilter(Filter.EVERYBODY);
    }

    boolean saysTheSameAs(Wanted other) {
        return spoken(text).equals(spoken(other.text));
    }

    private static String spoken(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "Wanted[" + text.length() + " characters]";
    }
}
