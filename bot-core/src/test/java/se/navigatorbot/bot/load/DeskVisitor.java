package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of staff at the desk of a measured bot, who has logged in. */
final class DeskVisitor {

    private static final Pattern PERSON = Pattern.compile("data-person=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    DeskVisitor(String password) {
        Matcher token = TOKEN.matcher(get("/desk"));
        if (!token.find()) {
            throw new IllegalStateException("no log-in page");
        }
        String form = "user=admin&password=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        send(request("/desk/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** What a browser would send. */
    CookieManager cookies() {
        return cookies;
    }

    /** Ids of those who wait, the most urgent first. */
    List<String> waiting() {
        return PERSON.matcher(get("/desk/queue"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    String get(String path) {
        return send(request(path).GET());
    }

    /** Opens somebody's talk and tells each line that the person writes from then on. */
    void follow(String person, Pattern words, Consumer<String> told) {
        http.sendAsync(request("/desk/live?talk=" + person).GET().build(), BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body()
                        .forEach(line -> words.matcher(line)
                                .results()
                                .forEach((MatchResult found) -> told.accept(found.group()))));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Service.local(Bot.PORT, path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
