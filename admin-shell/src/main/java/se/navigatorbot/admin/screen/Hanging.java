package se.navigatorbot.admin.screen;

/** Words beside a head that go on under themselves where the window ends. */
final class Hanging {

    private static final int FEWEST = 20;

    private Hanging() {}

    /** @param width of the window, 0 for one long line */
    static String text(String head, String words, int width) {
        int room = width - head.length();
        if (width == 0 || room < FEWEST) {
            return head + words;
        }
        StringBuilder text = new StringBuilder(head);
        int used = 0;
        for (String word : words.split(" ")) {
            if (used > 0 && used + 1 + word.length() > room) {
                text.append('\n').append(" ".repeat(head.length()));
                used = 0;
            }
            text.append(used > 0 ? " " : "").append(word);
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return text.toString();
    }
}
