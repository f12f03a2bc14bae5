package se.navigatorbot.channels.sms.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One connection, used by one thread at a time. All times are {@link System#nanoTime()}. */
final class HttpConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[4096];
    private final ByteBuffer probe = ByteBuffer.allocateDirect(1);
    private long idleSince;

    private HttpConnection(SocketChannel channel, Socket socket) throws IOException {
        this.channel = channel;
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Connects, over TLS with a checked host name when the endpoint says so. */
    static HttpConnection open(Endpoint endpoint, Supplier<SSLSocketFactory> tls, long deadline) throws IOException {
        SocketChannel channel = connect(endpoint, deadline);
        try {
            channel.socket().setTcpNoDelay(true);
            Socket socket = endpoint.tls() ? secure(channel.socket(), endpoint, tls.get(), deadline) : channel.socket();
            return new HttpConnection(channel, socket);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static SocketChannel connect(Endpoint endpoint, long deadline) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : InetAddress.getAllByName(endpoint.host())) {
            SocketChannel channel = SocketChannel.open();
            try {
                channel.socket().connect(new InetSocketAddress(address, endpoint.port()), millisUntil(deadline));
                return channel;
            } catch (IOException e) {
                channel.close();
                last = e;
            }
        }
        throw last;
    }

    private static Socket secure(Socket plain, Endpoint endpoint, SSLSocketFactory tls, long deadline)
            throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, endpoint.host(), endpoint.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(millisUntil(deadline));
        socket.startHandshake();
        return socket;
    }

    /**
     * Whether it can carry another request. Anything that has arrived meanwhile, an end, a reset or a farewell, means
     * no; asked without waiting.
     */
    boolean usable(long now, long longestIdle) {
        if (old(now, longestIdle)) {
            return false;
        }
        try {
            channel.configureBlocking(false);
            int arrived = channel.read(probe.clear());
            channel.configureBlocking(true);
            return arrived == 0;
        } catch (IOException e) {
            return false;
        }
    }

    boolean old(long now, long longestIdle) {
        return now - idleSince > longestIdle;
    }

    /** When this throws, the last byte was not handed over: the other side cannot have got the whole request. */
    void write(byte[] request) throws IOException {
        out.write(request);
        out.flush();
    }

    HttpAnswer read(long deadline) throws IOException {
        AnswerReader reader = new AnswerReader(
                (into, offset, length) -> {
                    socket.setSoTimeout(millisUntil(deadline));
                    return in.read(into, offset, length);
                },
                buffer);
        return reader.read();
    }

    void rest(long now) {
        idleSince = now;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    private static int millisUntil(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("too late");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }
}
