package se.navigatorbot.intents.reading;

/** UTF-8 that somebody read as Latin-1 on the way: "mÃ¶te" is "möte". */
final class Mojibake {
    private Mojibake() {}

    static String repaired(String text) {
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
