package se.navigatorbot.bot.busycalendars;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.navigatorbot.bot.calendars.CalendarFault;

/**
 * Fetches a published calendar: over https, from the open net alone, within a time and a size. Redirects are followed a
 * few times and looked at in the same way. What an address is never stands in a log, since it is as good as a key.
 */
final class CalendarFetch {

    private static final int MOST_BYTES = 5_000_000;
    private static final int REDIRECTS = 3;

    private final Duration patience;
    private final boolean privateToo;

    /**
     * @param patience how long one answer may take in all
     * @param privateToo whether addresses of inner networks and plain http are allowed
     */
    CalendarFetch(Duration patience, boolean privateToo) {
        this.patience = patience;
        this.privateToo = privateToo;
    }

    /**
     * An address as it is fetched from; {@code webcal} is https.
     *
     * @throws CalendarFault when it cannot be one
     */
    URI address(String typed) {
        String plain = typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        try {
            URI uri = URI.create(plain);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("https") || (privateToo && scheme.equals("http"));
            if (!known || uri.getHost() == null || uri.getUserInfo() != null || plain.length() > 2000) {
                throw new CalendarFault("Adressen ska börja med https:// eller webcal://.");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new CalendarFault("Adressen går inte att läsa.");
        }
    }

    /**
     * The calendar as text.
     *
     * @throws CalendarFault telling why not, in Swedish
     */
    String text(String address) {
        URI uri = address(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            HttpResponse<byte[]> answer = answer(uri);
            int status = answer.statusCode();
            if (status == 200) {
                return new String(answer.body(), StandardCharsets.UTF_8);
            }
            if (status < 301
                    || status > 308
                    || answer.headers().firstValue("Location").isEmpty()) {
                throw new CalendarFault("Kalendern svarade " + status + ".");
            }
            uri = address(
                    uri.resolve(answer.headers().firstValue("Location").get()).toString());
        }
        throw new CalendarFault("Kalendern skickar runt i en ring.");
    }

    private HttpResponse<byte[]> answer(URI uri) {
        open(uri);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Accept", "text/calendar")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                Client.OPEN.sendAsync(request, info -> new LimitedBody(info.statusCode() == 200 ? MOST_BYTES : 10_000));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new CalendarFault("Kalendern svarar inte i tid.");
        } catch (ExecutionException | CompletionException | CancellationException e) {
            throw tooLong(e)
                    ? new CalendarFault("Kalendern är större än fem megabyte.")
                    : new CalendarFault("Kalendern svarar inte.");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CalendarFault("Servern stänger.");
        }
    }

    private static boolean tooLong(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLong) {
                return true;
            }
        }
        return false;
    }

    /** Nobody gets the server to look into its own network for them. */
    private void open(URI uri) {
        try {
            boolean inner =
                    Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(CalendarFetch::inner);
            if (inner && !privateToo) {
                throw new CalendarFault("Adressen leder till ett inre nät.");
            }
        } catch (UnknownHostException e) {
            throw new CalendarFault("Kalenderns server finns inte.");
        }
    }

    private static boolean inner(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return uniqueLocal
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    /** Made when the first calendar is fetched, since it reads the trust store of TLS. */
    private static final class Client {
        static final HttpClient OPEN = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
