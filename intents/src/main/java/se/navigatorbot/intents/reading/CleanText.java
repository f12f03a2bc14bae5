package se.navigatorbot.intents.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as a person sees it: compatibility forms composed, invisible characters gone, look-alike letters of other
 * alphabets turned Latin, lower case, and "heeeej" cut to "heej". Linear in the length of the text.
 */
public final class CleanText {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final int MARKS_KEPT = 2;

    /** Stands where a letter was lost on the way; without it the rest of the word is one slip from what was meant. */
    private static final int LOST = 0xFFFD;

    private CleanText() {}

    /** The cleaned text; "" when nothing visible was written. */
    public static String of(String raw) {
        String visible = isPlain(raw) ? raw : repaired(raw);
        return shortened(visible.toLowerCase(SWEDISH));
    }

    /** Text without dots and rings: å ä ö é become a a o e. The length does not change. */
    public static String fold(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) > 127) {
                return folded(clean, i);
            }
        }
        return clean;
    }

    private static String folded(String clean, int first) {
        char[] letters = clean.toCharArray();
        for (int i = first; i < letters.length; i++) {
            letters[i] = foldedLetter(letters[i]);
        }
        return new String(letters);
    }

    private static char foldedLetter(char letter) {
        return switch (letter) {
            case 'å', 'ä', 'á', 'à', 'â', 'ã', 'æ' -> 'a';
            case 'ö', 'ø', 'ó', 'ò', 'ô', 'õ' -> 'o';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ü', 'ú', 'ù', 'û' -> 'u';
            case 'í', 'ì', 'î', 'ï' -> 'i';
            default -> letter;
        };
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            boolean plain = letter >= ' ' && letter < 127 || letter == '\n' || "åäöÅÄÖéÉ".indexOf(letter) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String repaired(String raw) {
        String visible = withoutInvisible(Mojibake.repaired(raw));
        String composed = withoutMarks(Normalizer.normalize(visible, Normalizer.Form.NFKC));
        return LookAlikes.latin(composed);
    }

    /** Leaves out what has no shape and all but a few of the marks heaped on one letter. */
    private static String withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean mark = isMark(point);
            marks = mark ? marks + 1 : 0;
            if (Character.isISOControl(point)) {
                kept.append(' ');
            } else if (isVisible(point) && (!mark || marks <= MARKS_KEPT)) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static String withoutMarks(String composed) {
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                kept.append(letter == 'ı' ? 'i' : letter == 'İ' ? 'I' : letter);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVisible(int point) {
        boolean skinTone = point >= 0x1F3FB && point <= 0x1F3FF;
        boolean selector = point >= 0xFE00 && point <= 0xFE0F;
        boolean blank = point == 0x115F || point == 0x3164 || point == 0x2800 || point == LOST;
        int type = Character.getType(point);
        return !(skinTone || selector || blank || type == Character.FORMAT || type == Character.SURROGATE);
    }

    private static String shortened(String text) {
        int run = 0;
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            run = i > 0 && letter == text.charAt(i - 1) ? run + 1 : 1;
            boolean surplus = run > 2 && Character.isLetter(letter);
            if (surplus && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!surplus && kept != null) {
                kept.append(letter);
            }
        }
        return kept == null ? text : kept.toString();
    }
}
