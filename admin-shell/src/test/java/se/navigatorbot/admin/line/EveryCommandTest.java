package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** Each command once: what it asks the server for, and what staff read. */
class EveryCommandTest {

    /** Tested where their files and tokens are. */
    private static final Set<String> ELSEWHERE = Set.of(
            "login",
            "logout",
            "me password",
            "intents evaluate",
            "intents understand",
            "intents explain",
            "backup",
            "participant import",
            "region check",
            "region new",
            "demo week",
            "unanswered export");

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

    @BeforeEach
    void forget() {
        staff.api.resetAll();
    }

    @ParameterizedTest
    @MethodSource("se.navigatorbot.admin.line.Examples#all")
    void asksAndTells(Example example) {
        staff.api.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(example.answer())));

        Said said = staff.run(example.typed());

        assertThat(said.sentence()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains(example.read());
        RequestPatternBuilder call = requestedFor(example.method().getName(), urlEqualTo(example.url()))
                .withHeader("Authorization", equalTo("Bearer secret-token"));
        staff.api.verify(1, example.body().isEmpty() ? call : call.withRequestBody(equalToJson(example.body())));
    }

    /** Addresses stand in logs of servers and proxies. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "participant show 7-abc",
                "conversation show 7-abc",
                "journey show 7-abc",
                "journey contacts 7-abc",
                "outbox trace 7-abc",
                "broadcast trace 7-abc b7c1"
            })
    void whySomebodyIsReadStandsInAHeaderAlone(String line) {
        staff.api.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("[]")));

        staff.run((line + " --reason frågan_om_Åsa").split(" "));

        staff.api.verify(
                1, requestedFor("GET", urlMatching("[^?]*")).withHeader("Reason", equalTo("fr%C3%A5gan_om_%C3%85sa")));
    }

    @Test
    void noCommandIsLeftOut() {
        Set<String> commands = new TreeSet<>();
        staff.part(AnnotatedCommands.class).registry().getCommands().forEach(c -> commands.add(c.getName()));
        Set<String> tried = new TreeSet<>(ELSEWHERE);
        Examples.all().forEach(example -> tried.add(example.command()));

        assertThat(tried).isEqualTo(commands);
    }

    @Test
    void everyCommandCanBeWrittenInSwedish() {
        Set<String> theSame = Set.of("region", "text", "esf");
        var registry = staff.part(AnnotatedCommands.class).registry();

        assertThat(registry.getCommands()).allSatisfy(command -> {
            String swedish = SwedishNames.inSwedish(command.getName());
            List<String> left = new ArrayList<>(List.of(swedish.split(" ")));
            left.retainAll(List.of(command.getName().split(" ")));
            assertThat(theSame).containsAll(left);
            assertThat(String.join(" ", SwedishNames.inEnglish(List.of(swedish.split(" ")))))
                    .isEqualTo(command.getName());
        });
    }
}
