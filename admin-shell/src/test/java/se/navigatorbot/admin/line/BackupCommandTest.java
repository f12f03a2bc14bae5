package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** The copy comes as it is into a file of its own, or not at all. */
class BackupCommandTest {

    @TempDir
    Path home;

    @Test
    void theFileIsWhatTheServerSentAndIsNeverWrittenOver() throws IOException {
        byte[] sent = new byte[300_000];
        new Random(3).nextBytes(sent);
        Path file = home.resolve("copy");
        try (StaffAtTerminal staff = new StaffAtTerminal(home).loggedIn()) {
            staff.api.stubFor(get("/api/backup")
                    .willReturn(aResponse()
                            .withHeader("Content-Type", "application/octet-stream")
                            .withBody(sent)));

            Said said = staff.run("backup", file.toString());
            assertThat(said.code()).isZero();
            assertThat(said.text()).contains("300000 byte");
            assertThat(Files.readAllBytes(file)).isEqualTo(sent);

            assertThat(staff.run("backup", file.toString()).sentence()).contains("finns redan");
        }
    }

    @Test
    void aRefusalLeavesNoFile() {
        Path file = home.resolve("copy");
        try (StaffAtTerminal staff = new StaffAtTerminal(home).loggedIn()) {
            staff.api.stubFor(get("/api/backup")
                    .willReturn(aResponse()
                            .withStatus(403)
                            .withHeader("Content-Type", "application/problem+json")
                            .withBody("{\"detail\":\"Din roll (coach) får inte göra det här.\"}")));

            assertThat(staff.run("backup", file.toString()).sentence()).contains("Din roll (coach)");
            assertThat(home.toFile().list()).doesNotContain("copy", "copy.part");
        }
    }
}
