package se.navigatorbot.channels.sms.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Replaces typographic signs by their plain twins, so that a curly quote pasted from a word processor does not triple
 * the price of a text. Letters are never touched: ç stays ç, whatever it costs, since it may stand in a name.
 */
final class Typography {

    private Typography() {}

    /** The same words with plain signs; the same object when there was nothing to replace. */
    static String plain(String text) {
        int first = firstToLookAt(text);
        if (first == text.length()) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length() + 8);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < composed.length() && composed.charAt(i + 1) == '\n';
                plain.append(pair ? "" : "\n");
            } else {
                append(plain, c);
            }
        }
        return plain.toString();
    }

    private static int firstToLookAt(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '\r' && GsmAlphabet.places(text.charAt(i)) == 1) {
            i++;
        }
        return i;
    }

    private static void append(StringBuilder plain, char c) {
        String twin = twin(c);
        if (twin == null) {
            plain.append(c);
        } else {
            plain.append(twin);
        }
    }

    /** Null for a character that stays as it is. */
    private static @Nullable String twin(char c) {
        if (c == '\n') {
            return null;
        }
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return control(c);
        }
        return c < 0xA0 ? (c == '`' ? "'" : null) : sign(c);
    }

    private static String control(char c) {
        return switch (c) {
            case '\t' -> " ";
            case '\u000B', '\f', '\u0085' -> "\n";
            default -> "";
        };
    }

    private static @Nullable String sign(char c) {
        return switch (c) {
            case '´', '‘', '’', '‚', '‛', '′', '‹', '›' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '•', '·', '▪', '●', '◦', '‣', '⁃', '∙' -> "-";
            case '…' -> "...";
            case '\u00A0', '\u202F', '\u205F', '\u3000' -> " ";
            case '\u2028', '\u2029' -> "\n";
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> "";
            default -> c >= '\u2000' && c <= '\u200A' ? " " : null;
        };
    }
}
