package se.navigatorbot.bot.redis;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a Redis listens and how to enter. Prints without the password.
 *
 * @param user null for the default user
 * @param password null when none is asked for
 * @param tls whether the way is encrypted
 */
public record RedisAddress(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        int database,
        boolean tls) {

    /** A Redis on this machine. */
    public static RedisAddress loopback(int port, @Nullable String password) {
        return new RedisAddress("127.0.0.1", port, null, password, 0, false);
    }

    /** The same way in, somewhere else. */
    RedisAddress at(String otherHost, int otherPort) {
        return new RedisAddress(otherHost, otherPort, user, password, database, tls);
    }

    /**
     * @param url {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} over TLS
     * @throws IllegalArgumentException when it is not of that form; the message never shows the password
     */
    public static RedisAddress parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw notAnAddress();
        }
        boolean tls = "rediss".equals(uri.getScheme());
        if ((!tls && !"redis".equals(uri.getScheme())) || uri.getHost() == null) {
            throw notAnAddress();
        }
        int port = uri.getPort() < 0 ? 6379 : uri.getPort();
        String entry = uri.getRawUserInfo();
        return new RedisAddress(uri.getHost(), port, user(entry), password(entry), database(uri.getPath()), tls);
    }

    private static @Nullable String user(@Nullable String entry) {
        int colon = entry == null ? -1 : entry.indexOf(':');
        return entry == null || colon <= 0 ? null : decoded(entry.substring(0, colon));
    }

    private static @Nullable String password(@Nullable String entry) {
        return entry == null || entry.isEmpty() ? null : decoded(entry.substring(entry.indexOf(':') + 1));
    }

    private static int database(String path) {
        String number = path.replace("/", "");
        try {
            return number.isEmpty() ? 0 : Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw notAnAddress();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException notAnAddress() {
        return new IllegalArgumentException(
                "an address of Redis looks like redis://user:password@host:6379/0, or rediss:// for TLS");
    }

    /** Safe for logs. */
    @Override
    public String toString() {
        return (tls ? "rediss://" : "redis://") + host + ":" + port + "/" + database;
    }
}
