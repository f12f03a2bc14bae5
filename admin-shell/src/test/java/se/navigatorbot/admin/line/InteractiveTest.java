package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.server.Names.Name;

class InteractiveTest {

    @TempDir
    Path home;

    StaffAtTerminal staff;

    @BeforeEach
    void login() {
        staff = new StaffAtTerminal(home).loggedIn();
        staff.api.stubFor(get("/api/centres")
                .willReturn(okJson("[{\"id\":\"ronneby\",\"name\":\"N\",\"municipality\":\"Ronneby\"}]")));
        staff.api.stubFor(get("/api/events").willReturn(okJson("{\"rows\":[],\"total\":0}")));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void goesOnAfterEveryMistakeAndSpeaksSwedish() throws IOException {
        String screen = typed("evnt list", "", "event add", "event list \"open", "event list", "avsluta");

        assertThat(screen)
                .contains("inget sådant kommando", "Det saknas --kind", "stängs aldrig", "Inga aktiviteter.")
                .doesNotContain("not found", "Unable", "Error", "requires");
        assertThat(staff.api.getAllServeEvents()).hasSize(1);
    }

    @Test
    void severalCommandsPastedAtOnceAreNotRun() {
        Predicate<List<String>> command = staff.part(Execution.class)::names;

        assertThatThrownBy(() -> Pasted.words("event list\r\nutskick skicka b7c1 --count 43\n", command))
                .hasMessage("Flera kommandon klistrades in på en gång. Inget av dem är kört. Ge dem ett i taget.");
        assertThatThrownBy(() -> Pasted.words("broadcast draft --text \"Hej\nbroadcast list", command))
                .hasMessageContaining("stängs aldrig");
        assertThat(Pasted.words("event list\n  --output\n table\n\n", command))
                .containsExactly("event", "list", "--output", "table");
        assertThat(Pasted.words("broadcast draft --text \"Hej\nevent list\" --to alla", command))
                .as("words of a text are no command")
                .containsExactly("broadcast", "draft", "--text", "Hej\nevent list", "--to", "alla");
    }

    @Test
    void endOfInputLeavesToo() throws IOException {
        assertThat(typed("help")).contains("Aktiviteter");
    }

    @Test
    void tabOffersWordsOptionsAndCentres() {
        assertThat(offers()).contains("event", "broadcast", "help", "quit");
        assertThat(offers("conversation")).contains("list", "crisis");
        assertThat(offers("help")).contains("event", "broadcast");
        assertThat(offers("help", "event")).contains("list", "details");
        assertThat(offers("event", "list", "--from", "x")).contains("--to").doesNotContain("--from");
        assertThat(offers("event", "list", "--centre")).containsExactly("ronneby");
    }

    @Test
    void tabLeadsToEveryCommandAndEachOfItsOptions() {
        var commands = staff.part(AnnotatedCommands.class).registry().getCommands();

        assertThat(commands).hasSizeGreaterThan(100).allSatisfy(command -> {
            List<String> words = List.of(command.getName().split(" "));
            for (int i = 0; i < words.size(); i++) {
                assertThat(offers(words.subList(0, i).toArray(String[]::new)))
                        .as(command.getName())
                        .contains(words.get(i));
            }
            List<String> options = command.getOptions().stream()
                    .map(option -> "--" + option.longName())
                    .toList();
            assertThat(offers(words.toArray(String[]::new)))
                    .as(command.getName())
                    .containsAll(options);
        });
    }

    @Test
    void tabOffersNamesWithWhatTheyStandFor() {
        staff.api.stubFor(get("/api/staff")
                .willReturn(okJson("{\"rows\":[{\"user\":\"sara\",\"firstName\":\"Sara\",\"role\":\"coach\","
                        + "\"roleName\":\"coach\",\"centres\":[],\"dutyPhone\":\"\",\"disabled\":false,"
                        + "\"password\":null}],\"total\":1}")));

        assertThat(staff.part(Completions.class).offers(List.of("staff", "disable")))
                .contains(new Name("sara", "Sara, coach"));
        assertThat(offers("staff", "disable", "sara")).doesNotContain("sara").contains("--output");
        assertThat(offers("appointment", "list", "--coach")).containsExactly("sara");
        assertThat(offers("broadcast", "send"))
                .as("while the server cannot tell")
                .contains("--count");
    }

    @Test
    void tabLeadsOnInSwedishToo() {
        var registry = staff.part(AnnotatedCommands.class).registry();

        assertThat(SwedishNames.startingWith("uts", List.of(), registry)).containsExactly("utskick");
        assertThat(SwedishNames.startingWith("sk", List.of("utskick"), registry))
                .contains("skicka");
        assertThat(SwedishNames.startingWith("sk", List.of("aktivitet"), registry))
                .isEmpty();
    }

    private List<String> offers(String... before) {
        return staff.part(Completions.class)
                .offers(List.of(before))
                .map(Name::value)
                .toList();
    }

    private String typed(String... lines) throws IOException {
        ByteArrayInputStream keys =
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal("test", "dumb", keys, screen, StandardCharsets.UTF_8)) {
            staff.part(Interactive.class).run(terminal);
        }
        return screen.toString(StandardCharsets.UTF_8);
    }
}
