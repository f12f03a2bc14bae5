package se.navigatorbot.bot.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars that answer well, badly, far too much or never. */
@Timeout(300)
class CalendarFetchTest {

    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static HttpServer server;

    private final CalendarFetch fetch = new CalendarFetch(Duration.ofMinutes(1), CalendarFetch.Reach.INNER);
    private final CalendarFetch impatient = new CalendarFetch(Duration.ofMillis(1500), CalendarFetch.Reach.INNER);

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/good", exchange -> text(exchange, "BEGIN:VCALENDAR åäö"));
        server.createContext("/gone", exchange -> status(exchange, 404, ""));
        server.createContext("/moved", exchange -> status(exchange, 302, "/good"));
        server.createContext("/ring", exchange -> status(exchange, 302, "/ring"));
        server.createContext("/inner", exchange -> status(exchange, 302, "ftp://x/y"));
        server.createContext("/lost", exchange -> status(exchange, 302, "/not here"));
        server.createContext("/moaning", CalendarFetchTest::moaning);
        server.createContext("/never", exchange -> hang());
        server.createContext("/drip", CalendarFetchTest::drip);
        server.createContext("/huge", CalendarFetchTest::huge);
        server.start();
    }

    @AfterAll
    static void stop() {
        NEVER.countDown();
        server.stop(0);
    }

    @Test
    void aCalendarIsReadAlsoAfterItHasMoved() {
        assertThat(fetch.text(url("/good"))).isEqualTo("BEGIN:VCALENDAR åäö");
        assertThat(fetch.text(url("/moved"))).isEqualTo("BEGIN:VCALENDAR åäö");
    }

    @ParameterizedTest
    @CsvSource({
        "/gone, svarade 404",
        "/ring, i en ring",
        "/inner, https://",
        "/lost, skickar vidare",
        "/moaning, svarade 500",
        "/huge, fem megabyte"
    })
    void whatIsWrongIsTold(String path, String why) {
        assertThatThrownBy(() -> fetch.text(url(path)))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/never", "/drip"})
    void whatComesTooSlowlyIsNotWaitedFor(String path) {
        assertThatThrownBy(() -> impatient.text(url(path)))
                .isInstanceOf(CalendarFault.class)
                .hasMessageContaining("inte i tid");
    }

    @Test
    void whoDoesNotListenIsTold() throws IOException {
        HttpServer closed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + closed.getAddress().getPort() + "/";
        closed.start();
        closed.stop(0);
        assertThatThrownBy(() -> fetch.text(address)).hasMessageContaining("svarar inte");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/a.ics, https://",
        "file:///etc/passwd, https://",
        "https://user:pw@example.com/a.ics, https://",
        "nonsense, https://",
        "https://127.0.0.1/a.ics, inre nät",
        "https://[::1]/a.ics, inre nät",
        "https://10.1.2.3/a.ics, inre nät",
        "https://169.254.169.254/latest, inre nät",
        "https://[fd00::1]/a.ics, inre nät",
        "webcal://192.168.0.1/a.ics, inre nät"
    })
    void nobodyLooksIntoTheOwnNetwork(String address, String why) {
        CalendarFetch strict = new CalendarFetch(Duration.ofSeconds(1), CalendarFetch.Reach.OPEN);
        assertThatThrownBy(() -> strict.text(address)).hasMessageContaining(why);
    }

    @Test
    void aDemonstrationReadsThisMachineAndNoOtherInside() {
        CalendarFetch demo = new CalendarFetch(Duration.ofSeconds(30), CalendarFetch.Reach.THIS_MACHINE);
        assertThat(demo.text(url("/good"))).startsWith("BEGIN");
        assertThatThrownBy(() -> demo.text("https://10.1.2.3/a.ics")).hasMessageContaining("inre nät");
        assertThatThrownBy(() -> demo.text("http://10.1.2.3/a.ics")).hasMessageContaining("https://");
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void text(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void status(HttpExchange exchange, int status, String location) throws IOException {
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Fifty megabytes, or as many as are taken. */
    private static void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 50_000_000);
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] some = new byte[100_000];
            for (int i = 0; i < 500; i++) {
                out.write(some);
            }
        } catch (IOException e) {
            exchange.close();
        }
    }

    /** A fault that is told at endless length. */
    private static void moaning(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(500, 0);
        exchange.getResponseBody().write(new byte[20_000]);
        exchange.getResponseBody().flush();
        hang();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('B');
        exchange.getResponseBody().flush();
        hang();
    }

    private static void hang() {
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
