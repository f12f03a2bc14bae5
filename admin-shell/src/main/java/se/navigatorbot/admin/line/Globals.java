package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Look;

/**
 * What may stand in any command: {@code --output}, {@code --wide} and {@code --help}.
 *
 * @param words the rest
 */
record Globals(List<String> words, Look look, boolean help) {

    Globals {
        words = List.copyOf(words);
    }

    /**
     * Takes them out.
     *
     * @param width of the terminal, 0 for none
     * @throws BadInput for a form of output that does not exist
     */
    static Globals of(List<String> words, int width) {
        List<String> left = new ArrayList<>();
        Look.Format format = Look.Format.TABLE;
        boolean wide = false;
        boolean help = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--output")) {
                format = format(i + 1 < words.size() ? words.get(++i) : "");
            } else if (word.startsWith("--output=")) {
                format = format(word.substring("--output=".length()));
            } else if (word.equals("--wide")) {
                wide = true;
            } else if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else {
                left.add(word);
                if (word.startsWith("--") && !word.contains("=") && i + 1 < words.size()) {
                    i = keepValue(words, i, left);
                }
            }
        }
        return new Globals(left, new Look(format, wide ? 0 : width, width > 0, width > 0 && coloured()), help);
    }

    /** Whoever sets NO_COLOR wants none (no-color.org). */
    private static boolean coloured() {
        return System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** A value is never taken for one of ours, whatever it says. */
    private static int keepValue(List<String> words, int at, List<String> left) {
        if (words.get(at + 1).startsWith("-")) {
            return at;
        }
        left.add(words.get(at + 1));
        return at + 1;
    }

    private static Look.Format format(String name) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "table":
                return Look.Format.TABLE;
            case "json":
                return Look.Format.JSON;
            case "csv":
                return Look.Format.CSV;
            default:
                throw new BadInput("--output är table, json eller csv. Inget är gjort.");
        }
    }
}
