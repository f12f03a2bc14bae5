package se.navigatorbot.bot.operation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Whether a message would be stored durably now, found out by storing something. Asks at most every two seconds. */
final class WriteProbe {

    private static final Script PROBE = Script.load("operation/probe");
    private static final long KEEP_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Redis redis;
    private long askedAt;
    private long asked;
    private boolean stored;

    WriteProbe(Redis redis) {
        this.redis = redis;
    }

    synchronized boolean canStore() {
        if (asked == 0 || System.nanoTime() - askedAt > KEEP_NANOS) {
            stored = store();
            askedAt = System.nanoTime();
        }
        return stored;
    }

    private boolean store() {
        byte[] number = Long.toString(++asked).getBytes(StandardCharsets.UTF_8);
        try {
            redis.run(PROBE, List.of(Keys.PROBE), List.of(number)).get(2, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
