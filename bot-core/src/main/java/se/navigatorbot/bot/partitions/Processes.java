package se.navigatorbot.bot.partitions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.redis.Signals;

/**
 * The processes that work on one store, as far as this one has heard, and which partitions are whose fair share: the
 * one that has been there longest has the first ones, so that newcomers move as little as may be.
 */
public final class Processes {

    private static final Logger log = LoggerFactory.getLogger(Processes.class);

    private final Redis redis;
    private final Signals signals;
    private final boolean alone;
    private final LeaseTimes times;
    private final String me = UUID.randomUUID().toString();
    private final Script alive = Script.load("partitions/alive");
    private volatile List<String> live = List.of(me);

    private Processes(Redis redis, Signals signals, boolean alone, LeaseTimes times) {
        this.redis = redis;
        this.signals = signals;
        this.alone = alone;
        this.times = times;
    }

    /** One process that has its store to itself. */
    public static Processes alone(Redis redis) {
        return new Processes(redis, Signals.NONE, true, LeaseTimes.ORDINARY);
    }

    /** One of several, or of one that others may join. */
    public static Processes several(Redis redis, Signals signals) {
        return several(redis, signals, LeaseTimes.ORDINARY);
    }

    /** As {@link #several(Redis, Signals)}, in another rhythm. */
    public static Processes several(Redis redis, Signals signals, LeaseTimes times) {
        return new Processes(redis, signals, false, times);
    }

    /** What leases and answers to this process carry. */
    public String me() {
        return me;
    }

    /** Whether the store belongs to this process alone, now and always. */
    public boolean alone() {
        return alone;
    }

    /** Whether others are alive. */
    public boolean others() {
        return live.size() > 1 || !live.contains(me);
    }

    /** How many are alive, this one included. */
    public int count() {
        List<String> known = live;
        return known.contains(me) ? known.size() : known.size() + 1;
    }

    public Signals signals() {
        return signals;
    }

    LeaseTimes times() {
        return times;
    }

    /** Gives a sign of life and hears who else has; keeps what was known when the store is away. */
    void beat() {
        if (!alone) {
            hear(false);
        }
    }

    /** This one has no share from now on. */
    void leave() {
        if (!alone) {
            hear(true);
            signals.tell("processes", "");
        }
    }

    private void hear(boolean leaving) {
        List<byte[]> args = List.of(bytes(me), bytes("" + times.lasts().toMillis()), bytes(leaving ? "1" : "0"));
        Object answer;
        try {
            answer = redis.run(alive, List.of(Keys.PROCESSES), args).join();
        } catch (CompletionException e) {
            log.debug("no sign of life could be given");
            return;
        }
        if (answer instanceof List<?> ids) {
            List<String> heard = ids.stream()
                    .map(id -> new String((byte[]) id, StandardCharsets.US_ASCII))
                    .toList();
            boolean joined = !leaving && !heard.equals(live);
            live = heard;
            if (joined) {
                log.info("{} process(es) share this store", heard.size());
                signals.tell("processes", "");
            }
        }
    }

    /** What this one should have. */
    List<Partition> share() {
        List<String> all = live;
        int rank = all.indexOf(me);
        if (rank < 0) {
            return List.of();
        }
        int from = rank * Keys.PARTITIONS / all.size();
        int to = (rank + 1) * Keys.PARTITIONS / all.size();
        return Partition.all().subList(from, to);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
