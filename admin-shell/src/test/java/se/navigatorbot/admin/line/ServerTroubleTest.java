package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** What the server refuses or cannot do ends with a code for scripts and tells what became of the data. */
class ServerTroubleTest {

    private static final String[] CANCEL = {"event", "cancel", "a7k2"};

    @TempDir
    Path home;

    StaffAtTerminal staff;

    @BeforeEach
    void login() {
        staff = new StaffAtTerminal(home).loggedIn();
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @ParameterizedTest
    @CsvSource({"400, 65", "401, 77", "403, 77", "404, 65", "409, 65", "422, 65", "423, 65", "500, 69", "503, 69"})
    void aRefusalIsToldInTheServersWords(int status, int code) {
        staff.api.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"x\",\"detail\":\"Det finns ingen sådan aktivitet.\"}")));

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).isEqualTo("Det finns ingen sådan aktivitet.");
        assertThat(said.code()).isEqualTo(code);
        assertThat(said.text()).isEmpty();
    }

    @Test
    void aScriptHearsBesideItsDataThatTheyAreNotAll() {
        staff.api.stubFor(any(anyUrl())
                .willReturn(okJson("{\"rows\":[{\"name\":\"unga\",\"to\":\"alla\",\"by\":\"anna\"}],\"total\":3000}")));

        Said script = staff.run("audience", "list", "--output", "csv");
        Said people = staff.run("audience", "list");

        assertThat(script.text().lines()).containsExactly("name,to,by", "unga,alla,anna");
        assertThat(script.sentence()).isEqualTo("Bara 1 av 3000 rader är med. Smalna av för att få resten.");
        assertThat(people.text()).contains("Visar 1 av 3000.");
        assertThat(people.sentence()).isEmpty();
        assertThat(List.of(script.code(), people.code())).containsOnly(0);
    }

    @Test
    void aProxyThatSpeaksHtmlIsNotRepeated() {
        staff.api.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(502).withBody("<html>Bad Gateway</html>")));

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).contains("problem (502)").doesNotContain("html");
        assertThat(said.code()).isEqualTo(69);
    }

    @Test
    void aServerThatIsAwayHasChangedNothing() {
        staff.api.stop();

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).contains("går inte att nå", "Inget är ändrat");
        assertThat(said.code()).isEqualTo(69);
    }

    @Test
    void aCallThatIsLostOnTheWayMayHaveBeenDone() {
        staff.api.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).contains("okänt om det blev gjort", "event list");
        assertThat(said.code()).isEqualTo(69);
    }

    @Test
    void aQuestionThatIsLostHasChangedNothing() {
        staff.api.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertThat(staff.run("event", "list").sentence()).contains("Inget är ändrat");
    }

    @Test
    void anAnswerThatIsNoAnswerIsNotTakenForOne() {
        staff.api.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"event\":[]")));

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).contains("inte kan läsa");
        assertThat(said.code()).isEqualTo(76);
    }

    @Test
    void nobodyIsLoggedIn() {
        staff.without("NAVIGATOR_TOKEN");

        Said said = staff.run(CANCEL);

        assertThat(said.sentence()).contains("inte inloggad", "Inget är gjort");
        assertThat(said.code()).isEqualTo(77);
        assertThat(staff.api.getAllServeEvents()).isEmpty();
    }
}
