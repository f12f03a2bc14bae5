package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.street.StreetHouse.soon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.redis.RedisServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole house without its store: started so, and in danger. */
@Timeout(300)
class StoreAwayTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    private static final String ALVA = "+46701740631";
    private static final String ON_DUTY = "+46701740615";
    private static final String DANGER = "jag vill dö";

    @TempDir
    static Path folder;

    private static StreetHouse house;

    @BeforeAll
    static void startWithoutStore() throws IOException {
        store.kill();
        house = new StreetHouse(store, List.of("--navigator.region=" + alwaysOnDuty()));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void started_without_its_store_it_keeps_answers_danger_and_does_the_rest_later() {
        assertThat(house.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(house.get("/actuator/health").body()).contains("nobody takes the connection");
        String page = house.newPage();
        assertThat(house.texts("+46701740632", "hej")).isEqualTo(204);
        assertThat(house.writes(page, "när har ni öppet?").statusCode()).isEqualTo(202);
        assertThat(house.texts(ALVA, DANGER)).isEqualTo(204);

        soon(() -> house.readAt(ALVA).size() == 1, () -> "help lines for " + house.readAt(ALVA));
        assertThat(house.readAt(ALVA).get(0)).contains("112", "Jag har larmat personalen");
        soon(() -> house.readAt(ON_DUTY).size() == 1, () -> "one alarm");
        assertThat(house.readAt(ON_DUTY).get(0)).contains("BRÅDSKANDE").doesNotContain("dö");
        soon(() -> house.figure("navigator_spool_waiting") == 4, () -> "three messages and a note in the spool");
        assertThat(house.readAt("+46701740632")).isEmpty();

        store.restart();
        soon(() -> !house.answersTo("+46701740632").isEmpty(), () -> "an answer after the return");
        soon(() -> house.call(page, "GET", "/chat/api/history", "").body().contains("\"bot\""), () -> "in the chat");
        soon(() -> house.readAt(ON_DUTY).size() == 2, () -> "the alarm is taken up again");
        soon(() -> house.readAt(ALVA).size() == 2, () -> "the rest of the answer");
        assertThat(house.readAt(ALVA).get(1))
                .isEqualTo("Det är en bot som svarar här. Numren ovan går till människor.");
        List<String> talk = talkOf(DANGER);
        assertThat(talk).hasSize(3).first().isEqualTo("person: " + DANGER);
        assertThat(talk.get(1)).startsWith("bot: Tack för att du berättar.");
        soon(() -> house.figure("navigator_spool_waiting") == 0, () -> "an empty spool");
        soon(() -> house.get("/actuator/health/readiness").body().contains("\"store\""), () -> "the store takes again");
    }

    /** The lines of the talk that holds this text, as staff read it. */
    private static List<String> talkOf(String text) {
        String login = "{\"user\":\"admin\",\"password\":\"" + StreetHouse.ADMIN_PASSWORD + "\"}";
        String staff = json(house.call("", "POST", "/api/login", login).body())
                .get("token")
                .asString();
        for (JsonNode row :
                json(house.call(staff, "GET", "/api/conversations", "").body()).get("rows")) {
            String id = row.get("person").asString();
            JsonNode lines = json(house.call(staff, "GET", "/api/conversations/" + id, "")
                            .body())
                    .get("lines");
            List<String> said = lines.valueStream()
                    .map(line -> line.get("speaker").asString() + ": "
                            + line.get("text").asString())
                    .toList();
            if (said.contains("person: " + text)) {
                // That staff have read a cry for help is a line of its own, at once or a little later.
                return said.stream()
                        .filter(line -> !line.startsWith("marker: Kris: läst"))
                        .toList();
            }
        }
        return List.of();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    /** The shipped region, with phones on duty day and night. */
    private static Path alwaysOnDuty() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(StoreAwayTest.class.getResourceAsStream("/region/blekinge.yml"))) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            String always = text.replaceAll(
                    "(duties:\\n      - user: \\w+\\n        phone: [\\d -]+\\n        week:\\n)(?:          .*\\n)+",
                    "$1          mon: 0-23:59\n          tue: 0-23:59\n          wed: 0-23:59\n"
                            + "          thu: 0-23:59\n          fri: 0-23:59\n          sat: 0-23:59\n"
                            + "          sun: 0-23:59\n");
            return Files.writeString(folder.resolve("always.yml"), always);
        }
    }
}
