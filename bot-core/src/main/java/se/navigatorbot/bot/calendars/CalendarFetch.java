package se.navigatorbot.bot.calendars;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import se.navigatorbot.bot.fetching.Limits;
import se.navigatorbot.bot.fetching.TooLong;

/**
 * Fetches a published calendar: over https, from the open net alone, within a time and a size. Redirects are followed a
 * few times and looked at in the same way. What an address is never stands in a log, since it is as good as a key.
 */
public final class CalendarFetch {

    private static final int MOST_BYTES = 5_000_000;
    private static final int REDIRECTS = 3;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final Duration patience;
    private final Limits limits;
    private final Reach reach;

    /** How far it goes. */
    public enum Reach {
        /** To the open net, over https alone. */
        OPEN,
        /** And, in whatever way, to this machine, as in a demonstration. */
        THIS_MACHINE,
        /** And, in whatever way, to every inner network. */
        INNER
    }

    /** @param patience how long one answer may take in all */
    public CalendarFetch(Duration patience, Reach reach) {
        this.patience = patience;
        this.limits = new Limits(patience, MOST_BYTES);
        this.reach = reach;
    }

    /**
     * An address as it is fetched from; {@code webcal} is https.
     *
     * @throws CalendarFault when it cannot be one
     */
    public URI address(String typed) {
        String plain = typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        try {
            URI uri = URI.create(plain);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("https") || (allowed(uri) && scheme.equals("http"));
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
    public String text(String address) {
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
            uri = next(uri, answer.headers().firstValue("Location").get());
        }
        throw new CalendarFault("Kalendern skickar runt i en ring.");
    }

    private URI next(URI from, String location) {
        try {
            return address(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new CalendarFault("Kalendern skickar vidare till en adress som inte går att läsa.");
        }
    }

    private HttpResponse<byte[]> answer(URI uri) {
        open(uri);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Accept", "text/calendar")
                .build();
        try {
            return limits.answer(Client.OPEN, request);
        } catch (TooLong e) {
            throw new CalendarFault("Kalendern är större än fem megabyte.");
        } catch (HttpTimeoutException e) {
            throw new CalendarFault("Kalendern svarar inte i tid.");
        } catch (IOException e) {
            throw new CalendarFault("Kalendern svarar inte.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalendarFault("Servern stänger.");
        }
    }

    /** Nobody gets the server to look into its own network for them. */
    private void open(URI uri) {
        try {
            boolean inner =
                    Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(CalendarFetch::inner);
            if (inner && !allowed(uri)) {
                throw new CalendarFault("Adressen leder till ett inre nät.");
            }
        } catch (UnknownHostException e) {
            throw new CalendarFault("Kalenderns server finns inte.");
        }
    }

    private boolean allowed(URI uri) {
        return reach == Reach.INNER || (reach == Reach.THIS_MACHINE && THIS_MACHINE.contains(uri.getHost()));
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
