package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody in the web chat of a measured bot. */
final class ChatVisitor {

    private final HttpClient http;
    private final String token;

    ChatVisitor(HttpClient http) {
        this.http = http;
        this.token = send("", "/chat/api/session", "").replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    /** Returns when it is stored. */
    void writes(String words) {
        send(token, "/chat/api/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + words + "\"}");
    }

    private String send(String bearer, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(Service.local(Bot.PORT, path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + bearer)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
