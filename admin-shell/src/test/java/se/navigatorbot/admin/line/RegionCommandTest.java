package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

class RegionCommandTest {

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

    @Test
    void aFileThatCannotBeUsedEndsWithACode() throws IOException {
        Path file = Files.writeString(home.resolve("r.yml"), "id: x");
        staff.api.stubFor(post("/api/regions/check")
                .willReturn(okJson("{\"well\":false,\"sentence\":\"Rad 1, tecken 1: fältet name saknas.\"}")));

        Said said = staff.run("region", "kontrollera", file.toString());

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("går inte att använda. Rad 1");
    }

    @Test
    void aNewFileIsWrittenOnce() throws IOException {
        staff.api.stubFor(post("/api/regions/draft").willReturn(okJson("{\"yaml\":\"id: kalmar\\n\"}")));
        Path file = home.resolve("kalmar.yml");

        assertThat(staff.run("region", "new", file.toString(), "--name", "Kalmar")
                        .sentence())
                .contains("Det saknas --towns");
        assertThat(staff.run("region", "new", file.toString(), "--name", "Kalmar", "--towns", "Kalmar,Nybro")
                        .text())
                .contains("är skriven");
        assertThat(Files.readString(file)).isEqualTo("id: kalmar\n");
        assertThat(staff.run("region", "new", file.toString(), "--name", "K", "--towns", "K")
                        .sentence())
                .contains("finns redan");
    }
}
