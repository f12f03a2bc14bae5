package se.navigatorbot.bot.redis.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisAddress;

/**
 * The file that a server of ours is started with. It holds the password, which therefore stands on no command line, and
 * lies there as long as the server may run.
 */
record ServerConfig(Path file, int port, String password) {

    static final String NAME = "redis/redis.conf";

    /** A new one, for a free port. */
    static ServerConfig write(DataDirectory data) throws IOException {
        data.folder("redis");
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        int port = freePort();
        return new ServerConfig(data.writePrivate(NAME, text(data.file("redis"), port, password)), port, password);
    }

    /** The one that an earlier process left behind; empty after an orderly end. */
    static Optional<ServerConfig> left(DataDirectory data) throws IOException {
        Path file = data.file(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file);
        try {
            return Optional.of(
                    new ServerConfig(file, Integer.parseInt(setting(text, "port")), setting(text, "requirepass")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    RedisAddress address() {
        return RedisAddress.loopback(port, password);
    }

    Path pidFile() {
        return file.resolveSibling("redis.pid");
    }

    Path log() {
        return file.resolveSibling("redis.log");
    }

    private static String setting(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static String text(Path folder, int port, String password) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                daemonize yes
                dir %s
                pidfile %s
                logfile %s
                save ""
                appendonly yes
                appendfsync always
                maxmemory-policy noeviction
                """.formatted(
                        port,
                        password,
                        quoted(folder),
                        quoted(folder.resolve("redis.pid")),
                        quoted(folder.resolve("redis.log")));
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return "ServerConfig[" + port + "]";
    }
}
