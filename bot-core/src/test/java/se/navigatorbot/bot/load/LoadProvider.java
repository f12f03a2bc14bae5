package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A provider that takes every message at once and says so; can go away in the middle and come back. */
final class LoadProvider implements AutoCloseable {

    /** It keeps no list of what it took: what is unknown stays so and is counted. */
    private static final byte[] NO_RECORDS =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private static final String NAME = "SM00000000000000000000000000000000";

    private final int port;
    private final Loop loop;
    private final BiConsumer<String, String> taken;
    private final Set<SocketChannel> connections = ConcurrentHashMap.newKeySet();
    private long numbers;
    private volatile @Nullable ServerSocketChannel listening;

    /** @param taken told the recipient and the sender's own id of each message (empty for none), in the loop */
    LoadProvider(int port, Loop loop, BiConsumer<String, String> taken) {
        this.port = port;
        this.loop = loop;
        this.taken = taken;
    }

    /** The same with a loop of its own. */
    LoadProvider(int port, BiConsumer<String, String> taken) {
        this(port, new Loop("provider"), taken);
    }

    void up() {
        try {
            ServerSocketChannel server = ServerSocketChannel.open();
            server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            listening = server;
            loop.watch(server, SelectionKey.OP_ACCEPT, new Door(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void down() {
        ServerSocketChannel server = listening;
        if (server != null) {
            Loop.close(server);
        }
        connections.forEach(Loop::close);
        connections.clear();
    }

    private byte[] answer(String request) {
        if (!request.startsWith("POST")) {
            return NO_RECORDS;
        }
        String body = request.substring(request.indexOf("\r\n\r\n") + 4);
        String number = Long.toString(++numbers);
        taken.accept(value(body, "To"), message(value(body, "StatusCallback")));
        return created(NAME.substring(0, NAME.length() - number.length()) + number);
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

    @Override
    public void close() {
        down();
    }

    /** Where callers come in. */
    private final class Door implements Loop.Ready {
        private final ServerSocketChannel server;

        Door(ServerSocketChannel server) {
            this.server = server;
        }

        @Override
        public void ready() throws IOException {
            SocketChannel connection = server.accept();
            if (connection != null) {
                connection.setOption(StandardSocketOptions.TCP_NODELAY, true);
                connections.add(connection);
                loop.watch(connection, SelectionKey.OP_READ, new Caller(connection));
            }
        }

        @Override
        public void gone() {
            // The port is closed, as it was meant to be.
        }
    }

    /** One caller, who may ask again and again. */
    private final class Caller implements Loop.Ready {
        private final SocketChannel connection;
        private final HttpFrames frames;

        Caller(SocketChannel connection) {
            this.connection = connection;
            this.frames = new HttpFrames(connection);
        }

        @Override
        public void ready() throws IOException {
            frames.read();
            for (String request = frames.next(); request != null; request = frames.next()) {
                ByteBuffer answer = ByteBuffer.wrap(answer(request));
                while (answer.hasRemaining()) {
                    connection.write(answer);
                }
            }
        }

        @Override
        public void gone() {
            connections.remove(connection);
        }
    }
}
