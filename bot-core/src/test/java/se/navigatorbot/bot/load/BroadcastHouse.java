package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bot with the Redis that it brings up itself, since only then it may take today for a Tuesday, people of some
 * centres, and an administrator who writes to all of one centre over the staff API.
 */
final class BroadcastHouse implements AutoCloseable {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration BETWEEN_STARTS = Duration.ofMinutes(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "measured-broadcast-1";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Service service;
    private final Bot bot;
    private @Nullable Process process;
    private String token = "";
    private int starts;
    private int people;

    /** @param provider where texts are posted to */
    BroadcastHouse(Path folder, String provider) {
        service = new Service(folder);
        bot = Bot.alone(folder);
        Map<String, String> settings = bot.settings();
        settings.put("navigator.demo", "false");
        settings.put("navigator.staff.second-factor", "");
        settings.put("navigator.sms.twilio.api-base-url", provider);
        settings.put("navigator.admin.initial-password", PASSWORD);
        settings.put("navigator.broadcast.approve-above", "1000000");
        settings.put("navigator.broadcast.undo", "PT0S");
    }

    /** SMS parts that may leave a second, from the next start on; 0 for no limit. */
    void limit(int perSecond) {
        bot.settings().put("navigator.sms.twilio.rate-per-second", Integer.toString(perSecond));
    }

    /** Starts it, some minutes of its own time after the last start, and logs in. */
    void start() {
        Instant now = TUESDAY.plus(BETWEEN_STARTS.multipliedBy(starts++));
        bot.settings().put("navigator.clock", now.toString());
        process = Peers.start(service, bot);
        token = "";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (token.isEmpty()) {
            JsonNode answer = post("/api/login", Map.of("user", "admin", "password", PASSWORD));
            token = answer.path("token").asString("");
            if (token.isEmpty() && System.nanoTime() > end) {
                throw new IllegalStateException("nobody could log in");
            }
        }
    }

    void end() {
        if (process != null) {
            service.end(process);
        }
    }

    /** SIGKILL to the bot alone; its Redis lives on, until the next start. */
    void kill() {
        if (process != null) {
            service.kill(process);
        }
    }

    /** More people, at home at that centre. */
    void fill(int count, String centre) throws IOException {
        new StoredPeople(store(), service.folder().resolve("key"), TUESDAY).put(people, count, centre);
        people += count;
    }

    /** Where its Redis is at this moment. */
    URI store() {
        try {
            Map<String, String> settings = new HashMap<>();
            Files.readAllLines(service.folder().resolve("redis/redis.conf"))
                    .forEach(line -> settings.put(line.split(" ")[0], line.substring(line.indexOf(' ') + 1)));
            return URI.create("redis://:" + settings.get("requirepass") + "@127.0.0.1:" + settings.get("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the words to everybody of a centre, who must be so many; gives the id of the broadcast. */
    String send(String words, String centre, int count) {
        String id = previewed(words, centre);
        begin(id, count);
        return id;
    }

    /** Counts it and freezes who gets it. */
    String previewed(String words, String centre) {
        Map<String, Object> wanted = Map.of("text", words, "subject", "aktiviteter", "centres", List.of(centre));
        return post("/api/broadcasts/preview", wanted).path("id").asString("");
    }

    /** Lets it go. */
    void begin(String id, int count) {
        JsonNode status = post("/api/broadcasts/" + id + "/send", Map.of("typedCount", count));
        if (!status.path("state").asString("").equals("sending")) {
            throw new IllegalStateException("not sent: " + status);
        }
    }

    /** How many are still to leave, and whether all have been walked. */
    boolean over(String id) {
        JsonNode status = asked(request("/api/broadcasts/" + id).GET());
        return status.path("state").asString("").equals("sent")
                && status.path("waiting").asInt(-1) == 0;
    }

    /** How many people of a centre would get a broadcast. */
    int recipients(String centre) {
        Map<String, Object> wanted = Map.of("text", "Hej", "subject", "aktiviteter", "centres", List.of(centre));
        return post("/api/broadcasts/audience", wanted).path("recipients").asInt(-1);
    }

    /** Copies the whole store into a file. */
    void backup(Path file) throws IOException {
        HttpRequest request =
                request("/api/backup").timeout(Duration.ofMinutes(10)).GET().build();
        try {
            HttpResponse<Path> answer = http.send(request, BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no backup: " + answer.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What staff read there. */
    JsonNode get(String path) {
        return asked(request(path).GET());
    }

    /** What comes of what an administrator does. */
    JsonNode post(String path, Map<String, Object> body) {
        return asked(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(Service.local(Bot.PORT, path)).timeout(Duration.ofMinutes(2));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode asked(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
