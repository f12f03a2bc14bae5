package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Talks from files under {@code talks}. A line that begins with {@code <} (answer), {@code <<} (unasked), {@code !}
 * (duty phone), {@code --} (marker) or {@code no} (refused) is expected, all others happen; an empty line begins a new
 * talk with a new person.
 */
class TalksTest {

    private static final Path TALKS = Path.of("src/test/resources/talks");

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void everyTalkGoesAsItIsTold(String name, List<String> lines) {
        assertThat(happening(lines)).isEqualTo(String.join("\n", lines));
    }

    /** By SMS the offered answers stand numbered, so "nej" is often written "2". */
    @ParameterizedTest(name = "{0}")
    @MethodSource("talksWithOfferedAnswers")
    void aTalkGoesTheSameWayWhenOfferedAnswersAreGivenByTheirNumber(String name, List<String> lines) {
        assertThat(happening(NumberedAnswers.in(lines))).isEqualTo(String.join("\n", NumberedAnswers.in(lines)));
    }

    private static String happening(List<String> lines) {
        Told told = new Told();
        List<String> actual = new ArrayList<>();
        for (String line : lines) {
            if (!expected(line)) {
                actual.add(line);
                actual.addAll(told.happens(line));
            }
        }
        return String.join("\n", actual);
    }

    static Stream<Arguments> talksWithOfferedAnswers() throws IOException {
        return talks().filter(talk -> {
            List<?> lines = (List<?>) talk.get()[1];
            return !NumberedAnswers.in(lines.stream().map(String.class::cast).toList())
                    .equals(lines);
        });
    }

    static Stream<Arguments> talks() throws IOException {
        List<Arguments> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(TALKS)) {
            for (Path file : files.sorted().toList()) {
                for (String talk : Files.readString(file).split("\n\\s*\n")) {
                    List<String> lines = talk.lines().toList();
                    String title = lines.get(0).substring(2);
                    all.add(Arguments.of(file.getFileName() + ": " + title, lines.subList(1, lines.size())));
                }
            }
        }
        return all.stream();
    }

    private static boolean expected(String line) {
        return line.startsWith("<") || line.startsWith("!") || line.startsWith("--") || line.startsWith("no ");
    }
}
