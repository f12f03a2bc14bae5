package se.navigatorbot.channels.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No connection comes about: nothing has left, and it is known why. */
class NoConnectionTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String PASSWORD = "changeit";

    private final List<Socket> waiting = new ArrayList<>();

    @Test
    void a_name_that_nobody_knows() {
        assertThat(refusal("http://no-such-host.invalid", LONG, null)).isEqualTo("dns");
    }

    @Test
    void a_server_that_lets_nobody_in_is_not_waited_for_long() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket full = new ServerSocket(0, 1, here)) {
            crowd(full);
            assertThat(refusal("http://127.0.0.1:" + full.getLocalPort(), Duration.ofMillis(300), null))
                    .isEqualTo("connect-timeout");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void a_certificate_that_has_run_out(@TempDir Path folder) throws Exception {
        SSLContext tls = expired(folder);
        try (RudeServer server = new RudeServer(tls.getServerSocketFactory(), 0)) {
            assertThat(refusal("https://localhost:" + server.port(), LONG, tls.getSocketFactory()))
                    .isEqualTo("tls");
            assertThat(server.requests()).isZero();
        }
    }

    private static String refusal(String url, Duration patience, @Nullable SSLSocketFactory tls) {
        try (HttpConnections connections = new HttpConnections(
                Endpoint.of(url), () -> Objects.requireNonNull(tls), patience, Duration.ofSeconds(2))) {
            byte[] request = RequestBytes.post(connections.endpoint(), "/x", "Basic eA==", Map.of());
            HttpFailure failure =
                    catchThrowableOfType(HttpFailure.class, () -> connections.exchange(request, () -> true));
            assertThat(failure.left()).isFalse();
            return failure.code();
        }
    }

    /** Takes every place in the queue of a server that accepts nobody. */
    private void crowd(ServerSocket full) throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
            } catch (SocketTimeoutException e) {
                return;
            }
        }
        throw new AssertionError("there is always room");
    }

    /** An authority that is trusted, and a certificate of it that was good for a day long ago. */
    private static SSLContext expired(Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        keytool(file, "authority", "-dname", "CN=Authority", "-ext", "bc=ca:true");
        keytool(
                file,
                "server",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-signer",
                "authority",
                "-startdate",
                "-10d",
                "-validity",
                "1");
        return context(load(file));
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyStore authority = KeyStore.getInstance(KeyStore.getDefaultType());
        authority.load(null, null);
        Certificate signer = keys.getCertificate("authority");
        authority.setCertificateEntry("authority", signer);
        X509Certificate certificate = (X509Certificate) keys.getCertificate("server");
        certificate.verify(signer.getPublicKey());
        assertThatThrownBy(certificate::checkValidity).isInstanceOf(CertificateExpiredException.class);
        keys.deleteEntry("authority");
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authority);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore load(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void keytool(Path store, String alias, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                alias,
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
