package se.navigatorbot.intents.reading;

/** Cyrillic and Greek letters that look Latin, put where a Latin letter belongs: "ЅТОРР" is "STOPP". */
final class LookAlikes {
    private static final String FOREIGN = "АВЕКМНОРСТХУЅІЈаеорсухѕіјԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορν";
    private static final String LATIN = "ABEKMHOPCTXYSIJaeopcyxsijdABEZHIKMNOPTYXaopv";
    private static final String FOREIGN_IN_MIXED = FOREIGN + "вкмнтгпεικτυ";
    private static final String LATIN_IN_MIXED = LATIN + "bkmhtrneiktu";

    private LookAlikes() {}

    /** Changes words that mix alphabets, and words of look-alikes only when no other foreign letter is near. */
    static String latin(String text) {
        if (!hasForeign(text)) {
            return text;
        }
        boolean onlyLookAlikes =
                text.chars().allMatch(letter -> !isForeign((char) letter) || FOREIGN.indexOf(letter) >= 0);
        char[] letters = text.toCharArray();
        for (int start = 0; start < letters.length; ) {
            int end = wordEnd(letters, start);
            if (isMixed(letters, start, end)) {
                replace(letters, start, end, FOREIGN_IN_MIXED, LATIN_IN_MIXED);
            } else if (onlyLookAlikes) {
                replace(letters, start, end, FOREIGN, LATIN);
            }
            start = end + 1;
        }
        return new String(letters);
    }

    private static int wordEnd(char[] letters, int start) {
        int end = start;
        while (end < letters.length && Character.isLetter(letters[end])) {
            end++;
        }
        return end;
    }

    private static boolean isMixed(char[] letters, int start, int end) {
        boolean latin = false;
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            latin |= letters[i] < 0x250;
            foreign |= isForeign(letters[i]);
        }
        return latin && foreign;
    }

    private static void replace(char[] letters, int start, int end, String from, String to) {
        for (int i = start; i < end; i++) {
            int at = from.indexOf(letters[i]);
            letters[i] = at < 0 ? letters[i] : to.charAt(at);
        }
    }

    private static boolean hasForeign(String text) {
        return text.chars().anyMatch(letter -> isForeign((char) letter));
    }

    private static boolean isForeign(char letter) {
        return letter >= 0x370 && letter <= 0x52F;
    }
}
