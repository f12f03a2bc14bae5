package se.navigatorbot.bot.firstaid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.spool.Spooled;

/**
 * Asks the store once more whether it took a message before its answer was lost. If it did and answers now, whoever owns
 * the person answers the danger, perhaps in another process; if it is silent, nobody but this process can.
 */
final class Lookout {

    /** Danger waits no longer for a store that says nothing. Real time. */
    private static final long PATIENCE_MILLIS = 300;

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);

    private final Redis redis;
    private final Script script = Script.load("firstaid/has");

    Lookout(Redis redis) {
        this.redis = redis;
    }

    /** Whether the store says so; false for one that it was never asked to take. Blocks for a moment at most. */
    boolean hasIt(Spooled spooled) {
        String participant = spooled.triedFor();
        if (participant == null) {
            return false;
        }
        byte[] id = spooled.message().id().getBytes(StandardCharsets.UTF_8);
        try {
            Object answer = redis.run(script, List.of(Partition.of(participant).seen()), List.of(id))
                    .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
            return Long.valueOf(1).equals(answer);
        } catch (CompletionException e) {
            log.debug("whether the store has a message is not known: {}", Fault.of(e));
            return false;
        }
    }
}
