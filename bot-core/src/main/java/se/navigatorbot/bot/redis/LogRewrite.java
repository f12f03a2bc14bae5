package se.navigatorbot.bot.redis;

import static se.navigatorbot.bot.redis.Call.bytes;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Has every server write its log of changes anew, so that what was taken out of the store is gone from the disk too.
 * Copies that replicas keep are theirs to write anew.
 */
public final class LogRewrite {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final JedisRedis redis;

    public LogRewrite(JedisRedis redis) {
        this.redis = redis;
    }

    /** What came of it, the best first. */
    public enum Outcome {
        /** Written anew, after everything that was changed before. */
        DONE,
        /** The server keeps no log. */
        NO_LOG,
        /** We may not; whoever runs the server must. */
        NOT_ALLOWED,
        /** It has begun and takes longer; the server ends it by itself. */
        RUNNING,
        /** It failed; the server says why in its own log. */
        FAILED
    }

    /**
     * Returns when it is done.
     *
     * @param patience real time
     */
    public Outcome run(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        return redis.everywhere(server -> rewritten(server, end)).stream()
                .max(Comparator.naturalOrder())
                .orElse(Outcome.FAILED);
    }

    private static Outcome rewritten(Connection server, long end) {
        if (told(server, "aof_enabled", "0")) {
            return Outcome.NO_LOG;
        }
        while (System.nanoTime() < end) {
            try {
                if (idle(server)) {
                    Wire.ask(server, Command.BGREWRITEAOF);
                    return finished(server, end);
                }
            } catch (JedisDataException e) {
                if (!String.valueOf(e.getMessage()).contains("in progress")) {
                    return Outcome.NOT_ALLOWED;
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
        return Outcome.FAILED;
    }

    private static Outcome finished(Connection server, long end) {
        while (!idle(server)) {
            if (System.nanoTime() > end) {
                return Outcome.RUNNING;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return told(server, "aof_last_bgrewrite_status", "ok") ? Outcome.DONE : Outcome.FAILED;
    }

    private static boolean idle(Connection server) {
        return told(server, "aof_rewrite_in_progress", "0") && told(server, "aof_rewrite_scheduled", "0");
    }

    private static boolean told(Connection server, String name, String value) {
        return Answers.text(Wire.ask(server, Command.INFO, bytes("persistence")))
                .lines()
                .anyMatch(line -> line.equals(name + ":" + value));
    }
}
