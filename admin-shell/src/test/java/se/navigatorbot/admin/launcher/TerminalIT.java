package se.navigatorbot.admin.launcher;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.Listing;
import tools.jackson.databind.json.JsonMapper;

/** The real launcher in a pseudo-terminal of a given size, as somebody sits before it, and from a script. */
@EnabledIf("se.navigatorbot.admin.launcher.PseudoTerminal#available")
class TerminalIT {

    private static final EventRow ROW = new EventRow(
            "a7k2",
            "cv_workshop",
            "CV-verkstad",
            "CV-verkstad på Östersjövägen med åtta",
            "ronneby",
            "Östra Storgatan 18 A, en trappa upp till höger",
            LocalDateTime.of(2026, 11, 26, 13, 0),
            LocalDateTime.of(2026, 11, 26, 15, 0),
            8,
            3,
            false,
            false,
            false,
            0,
            List.of(),
            "",
            "Sara",
            "",
            "");

    private final WireMockServer api =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @TempDir
    Path home;

    @BeforeEach
    void serve() {
        api.start();
        api.stubFor(any(anyUrl())
                .willReturn(okJson(JsonMapper.shared().writeValueAsString(new Listing<>(List.of(ROW), 1)))));
    }

    @AfterEach
    void stop() {
        api.stop();
    }

    @Test
    void aTableFitsTheWindowAndItsHeadsStandOut() throws Exception {
        String screen = inTerminal(70, "", "event", "list");

        assertThat(screen).contains("\u001b[1mID").contains("Ö").contains("…").doesNotContain("?");
        assertThat(screen.replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
    }

    @Test
    void whatAScriptReadsIsNeverDecoratedOrCut() throws Exception {
        assertThat(inTerminal(40, "", "event", "list", "--output", "csv"))
                .contains("Östra Storgatan 18 A, en trappa upp till höger")
                .doesNotContain("\u001b");
    }

    @Test
    void commandsAreAskedForUntilSomebodyLeaves() throws Exception {
        String screen = inTerminal(100, "aktivitet lista\ravsluta\r");

        assertThat(screen).contains("navigator", "CV-verkstad");
        assertThat(Files.list(home))
                .noneMatch(file -> file.getFileName().toString().contains("history"));
    }

    private String inTerminal(int columns, String typed, String... words) throws Exception {
        try (PseudoTerminal window = new PseudoTerminal(home, api.baseUrl(), columns, "128m", words)) {
            window.types(typed);
            window.ends();
            return window.screen();
        }
    }
}
