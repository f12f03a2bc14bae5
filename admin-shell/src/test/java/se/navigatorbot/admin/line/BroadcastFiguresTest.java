package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a broadcast went, as a spreadsheet and a script get it. */
class BroadcastFiguresTest {

    private static final String REPORT = "{\"id\":\"b7c1\",\"recipients\":43,\"delivered\":30,\"sent\":8,\"waiting\":0,"
            + "\"failed\":[{\"what\":\"numret finns inte\",\"count\":3},{\"what\":\"har sagt STOPP\",\"count\":2}],"
            + "\"replies\":12,\"signUps\":7,\"optOuts\":1,\"parts\":31,\"kronor\":20.15}";

    @TempDir
    Path home;

    private StaffAtTerminal staff;

    @BeforeEach
    void login() {
        staff = new StaffAtTerminal(home).loggedIn();
        staff.api.stubFor(get("/api/broadcasts/b7c1/report").willReturn(okJson(REPORT)));
        staff.api.stubFor(get("/api/broadcasts/b7c1/trace/7-abc")
                .willReturn(okJson("[\"Personen var med, när det räknades.\",\"Meddelandet är: Framme.\"]")));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void theReportIsOneLineWithFailuresInPlainWords() {
        assertThat(lines("broadcast", "report", "b7c1", "--output", "csv"))
                .containsExactly(
                        "id,recipients,delivered,sent,waiting,failed,replies,signUps,optOuts,parts,kronor",
                        "b7c1,43,30,8,0,\"numret finns inte 3; har sagt STOPP 2\",12,7,1,31,20.15");
    }

    @Test
    void aTraceIsOneStepALine() {
        assertThat(lines("broadcast", "trace", "7-abc", "b7c1", "--output", "csv"))
                .containsExactly("step", "\"Personen var med, när det räknades.\"", "Meddelandet är: Framme.");
    }

    @Test
    void aScriptGetsAllOfIt() {
        assertThat(lines("broadcast", "report", "b7c1", "--output", "json"))
                .singleElement()
                .asString()
                .contains("\"what\":\"har sagt STOPP\",\"count\":2");
    }

    private String[] lines(String... words) {
        StaffAtTerminal.Said said = staff.run(words);
        assertThat(said.code()).isZero();
        return said.text().lines().toArray(String[]::new);
    }
}
