package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** A file is looked at first, and only its new rows are saved, once their number is typed. */
class ImportCommandTest {

    private static final String PLACE = "/api/participants/import";

    @TempDir
    Path home;

    StaffAtTerminal staff;

    @BeforeEach
    void login() throws IOException {
        staff = new StaffAtTerminal(home).loggedIn();
        Files.writeString(
                home.resolve("in.csv"),
                "Namn;Mobil;Personnummer\nAli;0701740616;080101-2387\nVera;0701740617;080101-2387\nAli;+46701740616;x\n"
                        + "Noor;12;x\n");
        staff.api.stubFor(post(PLACE)
                .willReturn(okJson("{\"rows\":[{\"row\":2,\"state\":\"new\",\"number\":\"a\",\"sentence\":\"\"},"
                        + "{\"row\":3,\"state\":\"known\",\"number\":\"b\",\"sentence\":\"\"},"
                        + "{\"row\":4,\"state\":\"new\",\"number\":\"a\",\"sentence\":\"\"},"
                        + "{\"row\":5,\"state\":\"wrong\",\"number\":\"\",\"sentence\":\"Inget mobilnummer.\"}]}")));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        Said said = staff.run("participant", "import", file(), "--dry-run");

        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("personnummer läses inte: Personnummer", "Samma nummer som rad 2.", "Inget mobilnummer.")
                .contains("1 nya, 1 finns redan, 1 dubbletter i filen, 1 rader med fel.")
                .contains("Inget är sparat.");
        staff.api.verify(1, postRequestedFor(urlEqualTo(PLACE)));
        staff.api.verify(0, postRequestedFor(urlEqualTo(PLACE)).withRequestBody(containing("080101")));
    }

    @Test
    void theColumnProgramstartIsTheFirstDayInTheProgrammes() throws IOException {
        Files.writeString(home.resolve("in.csv"), "Namn;Mobil;Program;Programstart\nAli;0701740616;vis;2026-09-14\n");

        staff.run("participant", "import", file(), "--dry-run");

        staff.api.verify(
                1,
                postRequestedFor(urlEqualTo(PLACE))
                        .withRequestBody(matchingJsonPath("$.rows[0].since", equalTo("2026-09-14")))
                        .withRequestBody(matchingJsonPath("$.rows[0].programmes", equalTo("vis"))));
    }

    @Test
    void theTypedNumberSavesTheNewRowsAlone() {
        staff.api.stubFor(post(PLACE)
                .withRequestBody(containing("\"dry\":false"))
                .willReturn(okJson("{\"rows\":[{\"row\":2,\"state\":\"new\",\"number\":\"a\",\"sentence\":\"\"}]}")));

        assertThat(staff.run("participant", "import", file(), "--count", "4").sentence())
                .contains("det är 1")
                .contains("Inget är sparat");
        Said said = staff.run("participant", "import", file(), "--count", "1");

        assertThat(said.text()).contains("1 rader är sparade");
        staff.api.verify(1, postRequestedFor(urlEqualTo(PLACE)).withRequestBody(containing("\"dry\":false")));
    }

    @Test
    void aScriptThatDoesNotSayHowManySavesNothing() {
        Said said = staff.run("deltagare", "importera", file());

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("--count 1").contains("Inget är sparat");
    }

    private String file() {
        return home.resolve("in.csv").toString();
    }
}
