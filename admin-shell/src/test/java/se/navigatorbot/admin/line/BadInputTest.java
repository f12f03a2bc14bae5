package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** What is typed wrong ends with 64 and a Swedish sentence, and never reaches the server. */
class BadInputTest {

    @TempDir
    static Path home;

    static StaffAtTerminal staff;

    @BeforeAll
    static void login() {
        staff = new StaffAtTerminal(home).loggedIn();
    }

    @AfterAll
    static void leave() {
        staff.close();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("inget sådant kommando", "evnt", "list"),
                mistake("inget sådant kommando", "event", "lst"),
                mistake("Det saknas --start", "event", "add", "--kind", "cv_workshop"),
                mistake("Det saknas ett värde efter --centre", "event", "list", "--centre"),
                mistake("inget val som heter --center", "event", "list", "--center", "ronneby"),
                mistake("--centre står två gånger", "event", "list", "--centre", "a", "--centre", "b"),
                mistake("\"nu\" är ingen tid", "event", "add", "--kind", "a", "--start", "nu"),
                mistake("\"åtta\" är inget heltal", "broadcast", "send", "b1", "--count", "åtta"),
                mistake("\"igår\" är inget datum", "event", "list", "--from", "igår"),
                mistake("\"dag\" är ingen längd", "demo", "clock", "--advance", "dag"),
                mistake("Det saknas ID på aktiviteten", "event", "cancel"),
                mistake("ett ord för mycket", "broadcast", "preview", "--subject", "praktik", "--text", "Hej", "på"),
                mistake("räknas om som det är skrivet", "broadcast", "preview", "b7c1", "--to", "alla"),
                mistake("räknas om som det är skrivet", "broadcast", "preview", "b7c1", "--centre", "ronneby"),
                mistake("--output är table, json eller csv", "event", "list", "--output", "xml"),
                mistake("--output är table, json eller csv", "event", "list", "--output"),
                mistake("Ange ett av --closed", "hours", "exception", "--date", "2026-12-23"),
                mistake("Ange ett av --closed", "hours", "exception", "--date", "23/12", "--closed", "--open", "9-10"),
                mistake("Inget är skickat och utkastet finns kvar", "broadcast", "send", "b1"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isRefusedBeforeAnythingIsSent(String sentence, String[] words) {
        Said said = staff.run(words);

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains(sentence).containsAnyOf("Inget", "table, json");
        assertThat(staff.api.getAllServeEvents()).isEmpty();
    }

    @Test
    void helpIsThereForAllForGroupsAndForOne() {
        assertThat(staff.run("help").text()).contains("Utskick", "broadcast preview", "Öppettider");
        assertThat(staff.run("event").text())
                .contains("event add", "event cancel")
                .doesNotContain("hours");
        assertThat(staff.run("event", "add", "--help").text())
                .contains("--start", "(måste anges)", "Till exempel:  event add");
        assertThat(staff.run("hjälp", "utskick", "skicka").text()).contains("broadcast send <ID på utskicket>");
        assertThat(staff.run("help", "nonsens").code()).isEqualTo(64);
    }

    private static Arguments mistake(String sentence, String... words) {
        return Arguments.of(sentence, words);
    }
}
