package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.navigatorbot.admin.fault.BadInput;

/** What was typed or pasted at once: one command, perhaps over several lines. */
final class Pasted {

    private Pasted() {}

    /**
     * The words of the one command. Several are not run: whoever pastes them may not have read them.
     *
     * @param command whether words name a command
     * @throws BadInput when a quote is not closed, or a later line is another command
     */
    static List<String> words(String typed, Predicate<List<String>> command) {
        List<List<String>> lines = lines(typed);
        if (lines.stream().skip(1).anyMatch(command)) {
            throw new BadInput("Flera kommandon klistrades in på en gång. Inget av dem är kört. Ge dem ett i taget.");
        }
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The words of each line that has any; a line break within quotes parts nothing. */
    private static List<List<String>> lines(String typed) {
        List<List<String>> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : typed.split("\\R", -1)) {
            line.append(line.isEmpty() ? "" : "\n").append(piece);
            if (!Words.open(line.toString())) {
                lines.add(Words.of(line.toString()));
                line.setLength(0);
            }
        }
        lines.add(Words.of(line.toString()));
        lines.removeIf(List::isEmpty);
        return lines;
    }
}
