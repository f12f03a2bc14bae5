package se.navigatorbot.intents.slots;

import java.util.List;
import java.util.Set;
import se.navigatorbot.intents.reading.Token;

/** The tokens of a message as the time grammar looks at them; beyond the last one every word is empty. */
final class TimeText {
    private static final Set<String> UNITS = Set.of(
            "min",
            "minut",
            "minuter",
            "tim",
            "timme",
            "timmar",
            "timmars",
            "timmen",
            "h",
            "dag",
            "dagar",
            "dar",
            "dagars",
            "vecka",
            "veckor",
            "veckors",
            "manad",
            "manader",
            "ar",
            "ars",
            "st",
            "stycken",
            "personer",
            "pers",
            "foretag",
            "ganger",
            "gang",
            "km",
            "kr",
            "kronor",
            "procent",
            "barn",
            "kompisar",
            "platser",
            "plats",
            "praktikanter");

    private final List<Token> tokens;

    TimeText(List<Token> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The folded token, or "" outside the message. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
    }

    /** The token with its dots, or "". */
    String dotted(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }

    boolean is(int at, String... words) {
        String word = word(at);
        for (String other : words) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in a row from here. */
    boolean row(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    /** Digits as a number, or -1. */
    int digits(int at) {
        return isNumber(at) ? SwedishNumbers.digits(word(at)) : -1;
    }

    /** Digits or a number word, or -1. */
    int number(int at) {
        return SwedishNumbers.cardinal(word(at));
    }

    /** Whether no space stands before this token. */
    boolean glued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    /** Whether the word counts something, so that the number before it is no clock time. */
    boolean isUnit(int at) {
        return UNITS.contains(word(at));
    }

    /** The place after "kl", "klockan" or "kl.", or the same place. */
    int afterClockWord(int at) {
        if (!is(at, "kl", "klockan", "klokan", "klocka", "kloc")) {
            return at;
        }
        return word(at + 1).equals(".") ? at + 2 : at + 1;
    }
}
