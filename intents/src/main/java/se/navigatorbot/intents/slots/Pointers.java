package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;

/** Which of several things is meant: "nr 2", "tvåan", "den första", "1 och 3", "alla". */
public final class Pointers {
    /** The value for "all of them". */
    public static final String ALL = "all";

    /** The value for "the last one", when how many there are is not known here. */
    public static final String LAST = "last";

    private static final List<String> ALL_WORDS = List.of("alla", "allihop", "allihopa", "samtliga", "bada", "all");
    private static final List<String> LEADS =
            List.of("nr", "nummer", "nmr", "num", "alternativ", "alt", "plats", "val", "forslag");
    private static final List<String> NO_POINT = List.of("kl", "klockan", "v", "vecka", "v.", "vid", "halv");
    private static final int SHORT = 4;

    private Pointers() {}

    /** References in the order they stand; none is empty. */
    public static List<String> in(Message message) {
        List<Token> tokens = message.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .toList();
        List<String> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String reference = at(tokens, at, found);
            if (!reference.isEmpty() && !found.contains(reference)) {
                found.add(reference);
            }
        }
        return found;
    }

    private static String at(List<Token> tokens, int at, List<String> found) {
        String word = tokens.get(at).folded();
        String before = at == 0 ? "" : tokens.get(at - 1).folded();
        int pointer = SwedishNumbers.pointer(word);
        if (pointer > 0) {
            return Integer.toString(pointer);
        }
        if (ALL_WORDS.contains(word)) {
            return ALL;
        }
        if (word.equals("sista") && (before.equals("den") || tokens.size() <= 2)) {
            return LAST;
        }
        int ordinal = SwedishNumbers.ordinal(word);
        if (ordinal > 0 && (before.equals("den") || before.equals("det") || tokens.size() == 1)) {
            return Integer.toString(ordinal);
        }
        return counted(tokens, at, before, !found.isEmpty());
    }

    /** A number counts when it is led in ("nr 2"), goes on a list ("1 och 3") or is nearly all that was written. */
    private static String counted(List<Token> tokens, int at, String before, boolean listed) {
        Token token = tokens.get(at);
        int number = SwedishNumbers.cardinal(token.folded());
        boolean article = token.folded().equals("en") || token.folded().equals("ett");
        if (number < 1 || number > 99 || NO_POINT.contains(before)) {
            return "";
        }
        boolean led = LEADS.contains(before);
        boolean goesOn =
                listed && (before.equals("och") || before.equals("o") || before.equals("eller") || token.isNumber());
        boolean alone = tokens.size() == 1 || tokens.size() <= SHORT && token.isNumber();
        return led || goesOn && !article || alone ? Integer.toString(number) : "";
    }
}
