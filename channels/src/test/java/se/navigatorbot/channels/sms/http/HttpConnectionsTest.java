package se.navigatorbot.channels.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.sms.http.RudeServer.Manners;

class HttpConnectionsTest {

    private static final Supplier<SSLSocketFactory> TLS = () -> (SSLSocketFactory) SSLSocketFactory.getDefault();

    private RudeServer server;
    private HttpConnections connections;

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer(ServerSocketFactory.getDefault(), 0);
        connections = to("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void stop() throws IOException {
        connections.close();
        server.close();
    }

    @Test
    void one_connection_carries_many_requests() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask().status()).isEqualTo(201);
        }

        assertThat(server.requests()).isEqualTo(20);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSES", "RESETS"})
    void a_pooled_connection_that_died_loses_and_doubles_nothing(Manners manners) throws InterruptedException {
        server.behaving(manners);

        for (int i = 0; i < 50; i++) {
            assertThat(ask().status()).isEqualTo(201);
            server.awaitParting();
        }

        assertThat(server.requests()).isEqualTo(50);
    }

    @Test
    void a_provider_that_was_restarted_loses_and_doubles_nothing() throws Exception {
        ask();
        int port = server.port();
        server.close();
        server.awaitParting();

        assertThat(failure().left()).isFalse();
        server = new RudeServer(ServerSocketFactory.getDefault(), port);

        assertThat(ask().status()).isEqualTo(201);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void many_threads_share_the_connections_and_each_gets_its_own_answer() {
        long answered = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> ask())
                .filter(answer -> answer.status() == 201 && answer.body().length == 2)
                .count();

        assertThat(answered).isEqualTo(400);
        assertThat(server.requests()).isEqualTo(400);
        assertThat(server.connections()).isLessThanOrEqualTo(ForkJoinPool.getCommonPoolParallelism() + 1);
    }

    @Test
    void what_was_swallowed_is_not_sent_again() {
        ask();
        server.behaving(Manners.SWALLOWS);

        HttpFailure failure = failure();

        assertThat(failure.left()).isTrue();
        assertThat(failure.code()).isEqualTo("no-answer");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void what_is_no_longer_wanted_does_not_leave_and_spares_the_connection() {
        HttpFailure failure =
                catchThrowableOfType(HttpFailure.class, () -> connections.exchange(request(connections), () -> false));

        assertThat(failure.abandoned()).isTrue();
        assertThat(failure.left()).isFalse();
        ask();
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void after_twenty_idle_seconds_a_connection_is_not_used() throws IOException {
        HttpConnection connection =
                HttpConnection.open(connections.endpoint(), TLS, System.nanoTime() + 60_000_000_000L);
        connection.rest(System.nanoTime());
        long limit = Duration.ofSeconds(20).toNanos();

        assertThat(connection.usable(System.nanoTime(), limit)).isTrue();
        assertThat(connection.usable(System.nanoTime() + limit + 1, limit)).isFalse();
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1, refused", "https://127.0.0.1:PORT, tls"})
    void what_surely_did_not_leave_is_said_so(String url, String code) {
        server.behaving(Manners.SWALLOWS);
        try (HttpConnections elsewhere = to(url.replace("PORT", Integer.toString(server.port())))) {
            server.saying("no TLS here");
            HttpFailure failure =
                    catchThrowableOfType(HttpFailure.class, () -> elsewhere.exchange(request(elsewhere), () -> true));

            assertThat(failure.left()).isFalse();
            assertThat(failure.code()).isIn(code, "connect-timeout");
            assertThat(server.requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhejsa",
                "HTTP/1.1 200 OK\r\ncontent-length:5\r\n\r\nhejsa",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhejsa",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhej\r\n2;x=y\r\nsa\r\n0\r\nT: 1\r\n\r\n",
                "HTTP/1.1 200 OK\nContent-Length: 5\n\nhejsa",
            })
    void answers_come_in_many_shapes(String answer) {
        server.saying(answer);

        assertThat(new String(ask().body(), StandardCharsets.US_ASCII)).isEqualTo("hejsa");
        assertThat(new String(ask().body(), StandardCharsets.US_ASCII)).isEqualTo("hejsa");
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\nhejsa",
                "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhejsa",
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhejsa",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhejsa and more",
            })
    void some_answers_end_their_connection(String answer) {
        server.behaving(Manners.CLOSES).saying(answer);

        assertThat(new String(ask().body(), StandardCharsets.US_ASCII)).isEqualTo("hejsa");
        ask();
        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhejsa\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX: ",
                "",
            })
    void what_is_no_answer_is_unknown(String answer) {
        server.behaving(Manners.CLOSES).saying(answer);

        assertThat(failure().left()).isTrue();
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void endless_headers_are_not_read_for_ever() {
        server.behaving(Manners.CLOSES)
                .saying("HTTP/1.1 200 OK\r\n"
                        + Stream.generate(() -> "X: y\r\n").limit(2000).reduce("", String::concat));
        assertThat(failure().left()).isTrue();

        server.saying("HTTP/1.1 200 OK\r\nX: " + "y".repeat(100_000));
        assertThat(failure().left()).isTrue();
    }

    private HttpAnswer ask() {
        return connections.exchange(request(connections), () -> true);
    }

    private HttpFailure failure() {
        return catchThrowableOfType(HttpFailure.class, this::ask);
    }

    private static byte[] request(HttpConnections to) {
        return RequestBytes.post(to.endpoint(), "/x", "Basic eA==", Map.of("Body", List.of("Hej på dig")));
    }

    private static HttpConnections to(String url) {
        return new HttpConnections(Endpoint.of(url), TLS, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
