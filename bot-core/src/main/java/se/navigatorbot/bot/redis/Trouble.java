package se.navigatorbot.bot.redis;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisAccessControlException;

/** Why nothing can be stored now, in one line for operators; told to the log when it changes. */
public final class Trouble {

    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    private volatile String line = "";

    /** Empty while all is well. */
    public String line() {
        return line;
    }

    void is(String now) {
        if (!line.equals(now)) {
            line = now;
            log.warn("{}", now);
        }
    }

    void isOver() {
        if (!line.isEmpty()) {
            line = "";
            log.info("Redis answers again");
        }
    }

    /** What a lost or refused connection, or an error answer, means. */
    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
            for (Throwable beside : cause.getSuppressed()) {
                String alsoKnown = known(beside);
                if (alsoKnown != null) {
                    return alsoKnown;
                }
            }
        }
        return "Redis is away: the connection was lost";
    }

    private static @Nullable String known(Throwable cause) {
        String text = String.valueOf(cause.getMessage());
        if (cause instanceof StoreRefusal) {
            return text;
        }
        if (cause instanceof JedisAccessControlException) {
            return "Redis refuses us: wrong password, or too few rights (see navigator.redis.url)";
        }
        if (cause instanceof ConnectException) {
            return "Redis is away: nobody takes the connection";
        }
        if (cause instanceof SocketTimeoutException) {
            return "Redis is away: it does not answer in time";
        }
        return code(text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text);
    }

    private static @Nullable String code(String word) {
        return switch (word) {
            case "OOM" -> "Redis is full: it has no memory left (raise maxmemory, or give it more)";
            case "MISCONF" -> "Redis cannot write its disk (is it full?)";
            case "LOADING" -> "Redis is still loading its data";
            case "READONLY" -> "Redis is a replica and cannot be written (name the primary)";
            case "BUSY" -> "Redis is busy with a script that does not end";
            case "MASTERDOWN" -> "Redis is a replica that has lost its primary";
            case "NOREPLICAS" -> "Redis has too few replicas to be written";
            case "CLUSTERDOWN", "TRYAGAIN" -> "The Redis cluster is down";
            case "NOAUTH", "WRONGPASS" -> "Redis refuses us: wrong password (see navigator.redis.url)";
            default -> null;
        };
    }
}
