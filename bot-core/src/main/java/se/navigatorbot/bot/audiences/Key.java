package se.navigatorbot.bot.audiences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a filter can ask for, by its Swedish and its English word. */
public enum Key {
    CENTRE("centrum", "centre"),
    MUNICIPALITY("kommun", "municipality"),
    PROGRAMME("program", "programme"),
    BRANCH("bransch", "branch"),
    AGE("ålder", "age"),
    LANGUAGE("språk", "language"),
    HEARD("hörd", "heard"),
    SILENT("tyst", "silent"),
    ACTIVITY("aktivitet", "activity"),
    COACH("coach", "coach"),
    PERSON("deltagare", "participant"),
    LIST("lista", "list"),
    ALL("alla", "all");

    private final String swedish;
    private final String english;

    Key(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    public String swedish() {
        return swedish;
    }

    static Optional<Key> named(String word) {
        String wanted = word.toLowerCase(Locale.forLanguageTag("sv"));
        return Arrays.stream(values())
                .filter(key -> key.swedish.equals(wanted) || key.english.equals(wanted))
                .findFirst();
    }

    /** All of them, for somebody who typed another one. */
    static String choices() {
        return Arrays.stream(values()).map(Key::swedish).collect(Collectors.joining(", "));
    }
}
