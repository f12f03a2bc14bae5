package se.navigatorbot.admin.screen;

/** "Läser  ████████░░░░░░░░  4 200 av 10 000", over what stood there before. */
final class ProgressLine {

    private static final int LENGTH = 24;
    private static final String CLEAR = "\r" + " ".repeat(70) + "\r";

    private ProgressLine() {}

    /** Empty again at the end. */
    static String text(String what, int done, int total) {
        if (done >= total || total == 0) {
            return CLEAR;
        }
        int filled = (int) ((long) LENGTH * done / total);
        return "\r" + what + "  " + "█".repeat(filled) + "░".repeat(LENGTH - filled) + "  " + done + " av " + total;
    }
}
