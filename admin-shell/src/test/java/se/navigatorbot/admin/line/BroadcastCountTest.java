package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;
import se.navigatorbot.admin.screen.Questions;

/** A broadcast leaves only when somebody has typed for how many. */
class BroadcastCountTest {

    private static final String DRAFT = "{\"id\":\"b7c1\",\"state\":\"draft\",\"text\":\"Hej på er\","
            + "\"subject\":\"aktiviteter\",\"recipients\":43,\"sent\":0,\"waiting\":43,\"notSent\":[],"
            + "\"by\":\"sara\",\"approvedBy\":null,\"at\":\"2026-11-21T10:00:00\","
            + "\"audience\":\"centrum=ronneby\",\"begins\":null,\"note\":\"\"}";

    @TempDir
    Path home;

    StaffAtTerminal staff;

    @BeforeEach
    void login() {
        staff = new StaffAtTerminal(home).loggedIn();
        staff.api.stubFor(get("/api/broadcasts/b7c1").willReturn(okJson(DRAFT)));
        staff.api.stubFor(post("/api/broadcasts/b7c1/send").willReturn(okJson(DRAFT)));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void theShellShowsTheTextAndAsks() {
        Said said = staff.asked(typing(" 43 "), "broadcast", "send", "b7c1");

        assertThat(said.text()).contains("Hej på er");
        staff.api.verify(postRequestedFor(urlEqualTo("/api/broadcasts/b7c1/send"))
                .withRequestBody(equalToJson("{\"typedCount\":43}")));
    }

    @Test
    void whatIsNoNumberSendsNothing() {
        Said said = staff.asked(typing("ja"), "broadcast", "send", "b7c1");

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("Inget är skickat och utkastet finns kvar.");
        staff.api.verify(0, postRequestedFor(urlEqualTo("/api/broadcasts/b7c1/send")));
    }

    @Test
    void whatNobodyHasCountedIsNotAskedFor() {
        staff.api.stubFor(get("/api/broadcasts/b7c1").willReturn(okJson(DRAFT.replace("\"draft\"", "\"written\""))));

        Said said = staff.asked(typing("43"), "broadcast", "send", "b7c1");

        assertThat(said.text()).isEmpty();
        assertThat(said.sentence())
                .contains("inte räknat än", "broadcast preview b7c1", "Inget är skickat och utkastet finns kvar.");
        staff.api.verify(0, postRequestedFor(urlEqualTo("/api/broadcasts/b7c1/send")));
    }

    @Test
    void anEmptyFilterOutOfAScriptIsNotEverybody() {
        Said said = staff.run("broadcast", "preview", "--text", "Hej", "--subject", "aktiviteter", "--to", " ");

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("--to är tomt", "Inget är gjort");
    }

    private static Questions typing(String answer) {
        return new Questions() {
            @Override
            public boolean interactive() {
                return true;
            }

            @Override
            public String ask(String prompt) {
                assertThat(prompt).isEqualTo("Skriv antalet mottagare för att skicka: ");
                return answer;
            }

            @Override
            public String askHidden(String prompt) {
                throw new AssertionError("no secret");
            }
        };
    }
}
