package se.navigatorbot.intents.reading;

/** UTF-8 that somebody read as Latin-1 or Windows-1252 on the way: "mÃ¶te" is "möte", "â€¦" three dots. */
final class Mojibake {
    private static final String[] MARKS = {
        "â€™", "'", "â€˜", "'", "â€œ", "\"", "â€\u009d", "\"", "â€“", "-", "â€”", "-", "â€¦", "...", "Â\u00a0", " "
    };

    private Mojibake() {}

    static String repaired(String text) {
        return letters(marks(text));
    }

    private static String marks(String text) {
        if (text.indexOf("â€") < 0 && text.indexOf("Â\u00a0") < 0) {
            return text;
        }
        String repaired = text;
        for (int mark = 0; mark < MARKS.length; mark += 2) {
            repaired = repaired.replace(MARKS[mark], MARKS[mark + 1]);
        }
        return repaired;
    }

    private static String letters(String text) {
        if (text.indexOf('Ã') < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() && text.charAt(i) == 'Ã' ? letter(text.charAt(i + 1)) : 0;
            if (next == 0) {
                repaired.append(text.charAt(i));
            } else {
                repaired.append(next);
                i++;
            }
        }
        return repaired.toString();
    }

    private static char letter(char second) {
        return switch (second) {
            case '¥' -> 'å';
            case '¤' -> 'ä';
            case '¶' -> 'ö';
            case '©' -> 'é';
            case '…', '\u0085' -> 'Å';
            case '„', '\u0084' -> 'Ä';
            case '–', '\u0096' -> 'Ö';
            default -> 0;
        };
    }
}
