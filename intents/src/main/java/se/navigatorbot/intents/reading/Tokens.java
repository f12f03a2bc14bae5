package se.navigatorbot.intents.reading;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.reading.Token.Kind;

/** Splits cleaned text; letters and digits part ways, so "v48" is "v" and "48". */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 2);
        for (int start = 0; start < text.length(); ) {
            char first = text.charAt(start);
            if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                start++;
                continue;
            }
            Kind kind = kindOf(text, start);
            int end = start + 1;
            if (kind == Kind.EMOJI) {
                end = start + Character.charCount(text.codePointAt(start));
            }
            while ((kind == Kind.WORD || kind == Kind.NUMBER) && end < text.length() && kindOf(text, end) == kind) {
                end++;
            }
            String piece = text.substring(start, end);
            tokens.add(new Token(kind, piece, CleanText.fold(piece), start));
            start = end;
        }
        return tokens;
    }

    private static Kind kindOf(String text, int at) {
        char letter = text.charAt(at);
        if (letter >= '0' && letter <= '9') {
            return Kind.NUMBER;
        }
        if (Character.isLetter(letter) || Character.isDigit(letter)) {
            return Kind.WORD;
        }
        boolean symbol = Character.isSurrogate(letter) || letter >= 0x2190 && letter <= 0x2BFF;
        return symbol ? Kind.EMOJI : Kind.MARK;
    }
}
