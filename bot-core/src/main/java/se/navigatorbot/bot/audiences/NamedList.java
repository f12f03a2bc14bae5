package se.navigatorbot.bot.audiences;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A filter that staff keep under a name. Who is on it is found anew each time.
 *
 * @param name as it is typed after {@code lista=}
 * @param text the filter
 * @param centres ids of the centres whose staff see it
 * @param by user name of who kept it
 */
public record NamedList(String name, String text, Set<String> centres, String by, Instant at) {

    public NamedList {
        centres = Set.copyOf(centres);
    }

    /** Whether the filter asks for that person by the id. */
    public boolean names(String person) {
        return id(person).matcher(text).find();
    }

    /** With another name in the person's place. */
    NamedList renamed(String person, String other) {
        String plain = id(person).matcher(text).replaceAll(Matcher.quoteReplacement(other));
        return new NamedList(name, plain, centres, by, at);
    }

    /** In the text as it is: a filter that can be read no more names people too. */
    private static Pattern id(String person) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(person) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }
}
