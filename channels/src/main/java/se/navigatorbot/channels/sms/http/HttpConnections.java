package se.navigatorbot.channels.sms.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one endpoint, kept warm. Makes one request per call and never repeats one: a pooled connection
 * that died is found before the request is written, so it is neither a lost nor a doubled message.
 */
public final class HttpConnections implements AutoCloseable {

    private static final long LONGEST_IDLE = Duration.ofSeconds(20).toNanos();

    private final Endpoint endpoint;
    private final Supplier<SSLSocketFactory> tls;
    private final long connectTimeout;
    private final long requestTimeout;
    private final ConcurrentLinkedDeque<HttpConnection> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param tls asked when a connection needs it: reading whom to trust would hold up every start
     * @param connectTimeout for the connection with its TLS handshake
     * @param requestTimeout from the first byte written to the last byte read
     */
    public HttpConnections(
            Endpoint endpoint, Supplier<SSLSocketFactory> tls, Duration connectTimeout, Duration requestTimeout) {
        this.endpoint = endpoint;
        this.tls = tls;
        this.connectTimeout = connectTimeout.toNanos();
        this.requestTimeout = requestTimeout.toNanos();
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * @param stillWanted asked once, when a connection stands ready
     * @throws HttpFailure when no complete answer came, with code {@code abandoned} when it was no longer wanted
     */
    public HttpAnswer exchange(byte[] request, BooleanSupplier stillWanted) {
        HttpConnection connection = ready();
        boolean healthy = false;
        try {
            if (!stillWanted.getAsBoolean()) {
                healthy = true;
                throw HttpFailure.ofAbandoning();
            }
            HttpAnswer answer = ask(connection, request);
            healthy = answer.reusable();
            return answer;
        } finally {
            if (healthy) {
                keep(connection);
            } else {
                connection.close();
            }
        }
    }

    private HttpAnswer ask(HttpConnection connection, byte[] request) {
        long deadline = System.nanoTime() + requestTimeout;
        try {
            connection.write(request);
        } catch (IOException e) {
            throw HttpFailure.before("write");
        }
        try {
            return connection.read(deadline);
        } catch (SocketTimeoutException e) {
            throw HttpFailure.after("timeout");
        } catch (IOException e) {
            throw HttpFailure.after("no-answer");
        }
    }

    private HttpConnection ready() {
        HttpConnection connection = pooled();
        return connection != null ? connection : open();
    }

    private @Nullable HttpConnection pooled() {
        long now = System.nanoTime();
        HttpConnection connection = idle.pollFirst();
        while (connection != null && !connection.usable(now, LONGEST_IDLE)) {
            connection.close();
            connection = idle.pollFirst();
        }
        return connection;
    }

    private HttpConnection open() {
        // Before the clock starts: the first time takes long, and is not the other end's time.
        Supplier<SSLSocketFactory> known = known();
        try {
            return HttpConnection.open(endpoint, known, System.nanoTime() + connectTimeout);
        } catch (UnknownHostException e) {
            throw HttpFailure.before("dns");
        } catch (ConnectException e) {
            throw HttpFailure.before("refused");
        } catch (SocketTimeoutException e) {
            throw HttpFailure.before("connect-timeout");
        } catch (SSLException e) {
            throw HttpFailure.before("tls");
        } catch (IOException e) {
            throw HttpFailure.before("connect");
        }
    }

    private Supplier<SSLSocketFactory> known() {
        if (!endpoint.tls()) {
            return tls;
        }
        SSLSocketFactory factory = tls.get();
        return () -> factory;
    }

    /** The most recently used goes first, so what is not needed grows old at the other end and is dropped there. */
    private void keep(HttpConnection connection) {
        long now = System.nanoTime();
        connection.rest(now);
        idle.addFirst(connection);
        HttpConnection oldest = idle.peekLast();
        if (oldest != null && oldest != connection && oldest.old(now, LONGEST_IDLE) && idle.remove(oldest)) {
            oldest.close();
        }
    }

    @Override
    public void close() {
        for (HttpConnection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            connection.close();
        }
    }
}
