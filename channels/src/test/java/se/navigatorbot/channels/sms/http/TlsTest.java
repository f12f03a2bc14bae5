package se.navigatorbot.channels.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.channels.sms.http.RudeServer.Manners;

class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static SSLContext trusting;

    private RudeServer server;

    @BeforeAll
    static void makeKeys(@TempDir Path folder) throws Exception {
        trusting = context(selfSigned(folder.resolve("keys.p12")));
    }

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer(trusting.getServerSocketFactory(), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_connection_is_reused_and_its_death_is_noticed() throws InterruptedException {
        try (HttpConnections connections = to("localhost", trusting.getSocketFactory())) {
            for (int i = 0; i < 10; i++) {
                assertThat(ask(connections).status()).isEqualTo(201);
            }
            assertThat(server.connections()).isEqualTo(1);

            server.behaving(Manners.CLOSES);
            for (int i = 0; i < 5; i++) {
                assertThat(ask(connections).status()).isEqualTo(201);
                server.awaitParting();
            }
        }
    }

    @Test
    void nothing_leaves_to_a_server_with_another_name_or_an_unknown_certificate() {
        assertThat(refusal("127.0.0.1", trusting.getSocketFactory())).isEqualTo("tls");
        assertThat(refusal("localhost", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo("tls");
        assertThat(server.requests()).isZero();
    }

    private String refusal(String host, SSLSocketFactory tls) {
        try (HttpConnections connections = to(host, tls)) {
            HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> ask(connections));
            assertThat(failure.left()).isFalse();
            return failure.code();
        }
    }

    private static HttpAnswer ask(HttpConnections connections) {
        return connections.exchange(
                RequestBytes.post(connections.endpoint(), "/x", "Basic eA==", Map.of("Body", List.of("Hej"))),
                () -> true);
    }

    private HttpConnections to(String host, SSLSocketFactory tls) {
        return new HttpConnections(
                Endpoint.of("https://" + host + ":" + server.port()),
                () -> tls,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }

    /** The JDK's own tool makes the key: nothing secret lies in the repository. */
    private static KeyStore selfSigned(Path file) throws Exception {
        List<String> keytool = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD));
        assertThat(new ProcessBuilder(keytool).redirectErrorStream(true).start().waitFor())
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
