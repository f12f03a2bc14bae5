package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A provider that takes every message at once and says so; can go away in the middle and come back. */
final class LoadProvider implements AutoCloseable {

    /** It keeps no list of what it took: what is unknown stays so and is counted. */
    private static final byte[] NO_RECORDS =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final BiConsumer<String, String> taken;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();
    private volatile @Nullable ServerSocket listening;

    /** @param taken told the recipient and the sender's own id of each message (empty for none), from any thread */
    LoadProvider(int port, BiConsumer<String, String> taken) {
        this.port = port;
        this.taken = taken;
    }

    void up() {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            listening = server;
            Threads.daemon("provider", () -> accept(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void down() {
        ServerSocket server = listening;
        if (server != null) {
            close(server);
        }
        connections.forEach(LoadProvider::close);
        connections.clear();
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                Threads.daemon("provider-connection", () -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            HttpWire wire = new HttpWire(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (true) {
                HttpWire.Message request = wire.read();
                if (!request.first().startsWith("POST")) {
                    out.write(NO_RECORDS);
                    continue;
                }
                String body = new String(request.body(), StandardCharsets.UTF_8);
                String sid = String.format("SM%032x", numbers.incrementAndGet());
                taken.accept(value(body, "To"), message(value(body, "StatusCallback")));
                out.write(created(sid));
            }
        } catch (IOException e) {
            connections.remove(connection);
        }
    }

    private static String message(String callback) {
        return callback.substring(callback.lastIndexOf('=') + 1);
    }

    private static byte[] created(String sid) {
        String json = "{\"sid\":\"" + sid + "\",\"status\":\"queued\",\"error_code\":null,\"error_message\":null,"
                + "\"num_segments\":\"1\",\"direction\":\"outbound-api\",\"api_version\":\"2010-04-01\"}";
        return ("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                        + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String value(String form, String name) {
        int at = form.startsWith(name + "=") ? 0 : form.indexOf("&" + name + "=") + 1;
        if (at == 0 && !form.startsWith(name + "=")) {
            return "";
        }
        int end = form.indexOf('&', at);
        String raw = form.substring(at + name.length() + 1, end < 0 ? form.length() : end);
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            // Already gone, which is what was wanted.
        }
    }

    @Override
    public void close() {
        down();
    }
}
