package se.navigatorbot.bot.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches a calendar: over TLS, in half a minute, and never more of it than can be used. */
final class FeedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final boolean rehearsal;
    private @Nullable HttpClient http;

    /**
     * @param rehearsal whether a calendar on this machine may be read, as in a demonstration
     */
    FeedReader(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** @throws CalendarFault when it is no address to read from */
    void check(String url) {
        try {
            URI address = URI.create(url.strip());
            boolean here = rehearsal && THIS_MACHINE.contains(String.valueOf(address.getHost()));
            if (address.getHost() != null && ("https".equals(address.getScheme()) || here)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // told below, as for any other form
        }
        throw new CalendarFault("Adressen ska börja med https://.");
    }

    /** @throws CalendarFault when it does not come, or is too long */
    String read(String url) {
        check(url);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url.strip()))
                .timeout(PATIENCE)
                .header("Accept", "text/calendar")
                .build();
        try {
            HttpResponse<InputStream> answer = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new CalendarFault("Servern med kalendern svarade " + answer.statusCode() + ".");
                }
                byte[] bytes = body.readNBytes(IcsReader.LONGEST + 1);
                if (bytes.length > IcsReader.LONGEST) {
                    throw new CalendarFault("Kalendern är större än två megabyte.");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new CalendarFault("Servern med kalendern svarar inte.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalendarFault("Läsningen avbröts.", e);
        }
    }

    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return http;
    }
}
