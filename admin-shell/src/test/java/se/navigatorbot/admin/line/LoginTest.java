package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;
import se.navigatorbot.admin.screen.Questions;
import se.navigatorbot.admin.server.Sessions;

class LoginTest {

    @TempDir
    Path home;

    StaffAtTerminal staff;

    @BeforeEach
    void start() {
        staff = new StaffAtTerminal(home);
        staff.api.stubFor(post("/api/login").willReturn(okJson("{\"token\":\"t0ken\"}")));
        staff.api.stubFor(post("/api/logout").willReturn(okJson("")));
        staff.api.stubFor(get("/api/me")
                .willReturn(okJson("{\"user\":\"sara\",\"firstName\":\"Sara\",\"role\":\"coach\","
                        + "\"roleName\":\"coach\",\"centres\":[\"ronneby\"]}")));
        staff.api.stubFor(get("/api/events").willReturn(okJson("{\"rows\":[],\"total\":0}")));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void theTokenIsKeptWhereOnlyItsOwnerReads() throws IOException {
        Said said = login();

        assertThat(said.text())
                .startsWith("Inloggad som Sara (sara, coach, ronneby)")
                .doesNotContain("t0ken");
        Path file = home.resolve("session.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(staff.part(Sessions.class).prompt()).isEqualTo("navigator ronneby › ");
        staff.api.verify(postRequestedFor(urlEqualTo("/api/login"))
                .withoutHeader("Authorization")
                .withRequestBody(equalToJson("{\"user\":\"sara\",\"password\":\"hemligt ord\",\"code\":null}")));

        assertThat(staff.run("event", "list").text()).contains("Inga aktiviteter.");
        staff.api.verify(
                getRequestedFor(urlEqualTo("/api/events")).withHeader("Authorization", equalTo("Bearer t0ken")));
    }

    @Test
    void thePasswordIsAskedForAndNotShown() {
        Questions questions = new Questions() {
            @Override
            public boolean interactive() {
                return true;
            }

            @Override
            public String ask(String prompt) {
                throw new AssertionError("asked openly");
            }

            @Override
            public String askHidden(String prompt) {
                assertThat(prompt).isEqualTo("Lösenord för sara: ");
                return "asked";
            }
        };

        Said said = staff.asked(questions, "login", "--server", staff.api.baseUrl() + "/", "--user", "sara");

        assertThat(said.code()).isZero();
        staff.api.verify(postRequestedFor(urlEqualTo("/api/login"))
                .withRequestBody(equalToJson("{\"user\":\"sara\",\"password\":\"asked\",\"code\":null}")));
    }

    @Test
    void aTerminalIsLetInByACodeThatIsApprovedElsewhere() {
        staff.api.stubFor(post("/api/login/device")
                .willReturn(okJson("{\"deviceCode\":\"secret\",\"userCode\":\"BCDF-GHJK\",\"path\":\"/desk/device\","
                        + "\"seconds\":60,\"interval\":0}")));
        staff.api.stubFor(post("/api/login/device/token")
                .inScenario("approval")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(409).withBody("{\"code\":\"pending\",\"detail\":\"inte än\"}"))
                .willSetStateTo("approved"));
        staff.api.stubFor(post("/api/login/device/token")
                .inScenario("approval")
                .whenScenarioStateIs("approved")
                .willReturn(okJson("{\"token\":\"t0ken\"}")));

        Said said = staff.run("login", "--device", "--server", staff.api.baseUrl());

        assertThat(said.text())
                .contains("/desk/device där du är inloggad och skriv BCDF-GHJK", "Inloggad som Sara")
                .doesNotContain("t0ken", "secret");
        staff.api.verify(
                2,
                postRequestedFor(urlEqualTo("/api/login/device/token"))
                        .withRequestBody(equalToJson("{\"deviceCode\":\"secret\"}")));
    }

    @Test
    void theCodeOfAnAppIsSentAlong() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "hemligt ord\n");
        staff.run(
                "login",
                "--server",
                staff.api.baseUrl(),
                "--user",
                "sara",
                "--password-file",
                password.toString(),
                "--code",
                "123456");
        staff.api.verify(postRequestedFor(urlEqualTo("/api/login"))
                .withRequestBody(equalToJson("{\"user\":\"sara\",\"password\":\"hemligt ord\",\"code\":\"123456\"}")));
    }

    @Test
    void withoutATerminalThereMustBeAFile() {
        Said said = staff.run("login", "--server", staff.api.baseUrl(), "--user", "sara");

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("ingen terminal");
    }

    @Test
    void aKeptTokenNeverGoesToAnotherServer() throws IOException {
        login();
        staff.with("NAVIGATOR_SERVER_URL", staff.api.baseUrl().replace("localhost", "127.0.0.1"));

        assertThat(staff.run("event", "list").code()).isEqualTo(77);
    }

    @Test
    void logoutEndsTheTokenAndForgetsIt() throws IOException {
        login();

        assertThat(staff.run("logout").text()).contains("Utloggad.");

        assertThat(home.resolve("session.json")).doesNotExist();
        staff.api.verify(
                postRequestedFor(urlEqualTo("/api/logout")).withHeader("Authorization", equalTo("Bearer t0ken")));
        assertThat(staff.run("event", "list").code()).isEqualTo(77);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        Said said = staff.run("login", "--server", "navigator.exempel.se", "--user", "sara", "--password-file", "x");

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("ingen adress");
    }

    private Said login() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "hemligt ord\n");
        return staff.run(
                "login", "--server", staff.api.baseUrl(), "--user", "sara", "--password-file", password.toString());
    }
}
