package se.navigatorbot.admin.screen;

import java.util.Locale;
import java.util.Set;

/** Colours of words that tell how something stands. The word itself says the same. */
enum Tone {
    HEAD("1"),
    ALARM("31"),
    WAIT("33"),
    DONE("32");

    private static final Set<String> ALARMING = Set.of(
            "nere", "kris", "stoppat", "spärrad", "inställd", "går inte att nå", "nummer spärrat", "skickades inte");
    private static final Set<String> WAITING = Set.of(
            "väntar",
            "haltar",
            "pausat",
            "utkast",
            "skrivet",
            "planerat",
            "skickas",
            "på väg",
            "fråga ställd",
            "ej bekräftad",
            "inget svar");
    private static final Set<String> ENDED =
            Set.of("bra", "framme", "skickat", "ja", "godkänt", "kom", "bekräftad", "klar");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String around(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** The cell, coloured when it is such a word. */
    static String coloured(String cell) {
        String word = cell.toLowerCase(Locale.forLanguageTag("sv"));
        if (ALARMING.contains(word)) {
            return ALARM.around(cell);
        }
        if (WAITING.contains(word)) {
            return WAIT.around(cell);
        }
        return ENDED.contains(word) ? DONE.around(cell) : cell;
    }
}
