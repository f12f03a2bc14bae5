package se.navigatorbot.bot.skills;

import java.util.List;

/** Several words in a row, as one says them. */
public final class Enumeration {

    private Enumeration() {}

    /** {@code Karlskrona, Ronneby och Karlshamn}. */
    public static String and(List<String> words) {
        return with(words, " och ");
    }

    /** {@code lager, handel eller bygg}. */
    public static String or(List<String> words) {
        return with(words, " eller ");
    }

    private static String with(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
