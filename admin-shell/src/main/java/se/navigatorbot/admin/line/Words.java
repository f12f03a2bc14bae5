package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.admin.fault.BadInput;

/** Cuts a typed line into words. Both kinds of quotes keep blanks together; a backslash keeps a quote. */
final class Words {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private char quote;

    private Words(String line) {
        this.line = line;
    }

    /**
     * The words of the line.
     *
     * @throws BadInput when a quote is not closed
     */
    static List<String> of(String line) {
        return new Words(line).cut();
    }

    /** Whether the line ends within quotes. */
    static boolean open(String line) {
        return new Words(line).endsOpen();
    }

    private boolean endsOpen() {
        read();
        return quote != 0;
    }

    private List<String> cut() {
        read();
        if (quote != 0) {
            throw new BadInput(
                    "Citattecknet " + quote + " stängs aldrig. Inget är gjort. Skriv om raden med ett till.");
        }
        end();
        return words;
    }

    private void read() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && isQuote(line.charAt(i + 1))) {
                add(line.charAt(++i));
            } else if (quote == 0 && isQuote(c)) {
                quote = c;
                begun = true;
            } else if (c == quote && quote != 0) {
                quote = 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                end();
            } else {
                add(c);
            }
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void add(char c) {
        word.append(c);
        begun = true;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}
