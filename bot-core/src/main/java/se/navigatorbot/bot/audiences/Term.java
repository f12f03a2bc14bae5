package se.navigatorbot.bot.audiences;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One demand of a filter: one of the values fits, or with {@code not} none of them does.
 *
 * @param values in small letters; empty only for {@link Key#ALL}
 */
public record Term(Key key, boolean not, List<String> values) {

    public Term {
        values = List.copyOf(values);
    }

    /** As it is typed, which can be read again. */
    public String text() {
        if (key == Key.ALL) {
            return key.swedish();
        }
        return key.swedish()
                + (not ? "!=" : "=")
                + values.stream().map(Term::quoted).collect(Collectors.joining(","));
    }

    Term renamed(String value, String other) {
        return new Term(
                key,
                not,
                values.stream().map(one -> one.equals(value) ? other : one).toList());
    }

    private static String quoted(String value) {
        return value.contains(" ") || value.contains(",") ? '"' + value + '"' : value;
    }
}
