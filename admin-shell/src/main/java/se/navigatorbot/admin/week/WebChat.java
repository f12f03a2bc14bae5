package se.navigatorbot.admin.week;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web chat as a page has it: a session, writing, and the talk so far. */
final class WebChat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.shared();
    private final String server;

    WebChat(String server) {
        this.server = server;
    }

    /**
     * One line of a talk.
     *
     * @param mine the page's own id of it, empty for what others said
     * @param who person, bot, staff or marker
     * @param at business time
     */
    record Line(String mine, String who, String text, Instant at) {}

    String session() {
        return answer(post("session", "", Map.of())).path("token").asString();
    }

    void write(String token, String id, String text) {
        post("messages", token, Map.of("id", id, "text", text));
    }

    List<Line> talk(String token) {
        HttpRequest request = request("history", token).GET().build();
        List<Line> lines = new ArrayList<>();
        answer(send(request)).path("lines").forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static Line line(JsonNode line) {
        return new Line(
                line.path("mine").asString(""),
                line.path("who").asString(),
                line.path("text").asString(),
                Instant.parse(line.path("at").asString()));
    }

    private HttpResponse<String> post(String path, String token, Map<String, String> body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body), StandardCharsets.UTF_8))
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + "/chat/api/" + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new WeekEnded("Webbchatten svarade " + response.statusCode() + ". Veckan är avbruten.");
            }
            return response;
        } catch (IOException e) {
            throw new WeekEnded("Webbchatten svarar inte. Veckan är avbruten.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WeekEnded("Veckan är avbruten.");
        }
    }

    private JsonNode answer(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
