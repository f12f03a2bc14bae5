package se.navigatorbot.bot.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.navigatorbot.bot.redis.Chunk;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.redis.Snapshot;

/**
 * Puts chunks into the store, some at a time, so that one write to the disk serves several: a store of many people has
 * a chunk for each of them and for each line of their talks.
 */
final class Loading {

    private static final int MOST_CHUNKS = 256;
    private static final int MOST_BYTES = 1 << 20;

    private final JedisRedis redis;
    private final Script load = Script.load("backup/load");
    private final List<CompletableFuture<?>> underWay = new ArrayList<>();
    private int bytes;

    Loading(JedisRedis redis) {
        this.redis = redis;
    }

    /**
     * @throws RedisAwayException when what was taken before is not known to be stored
     */
    void take(Chunk chunk) {
        underWay.add(Snapshot.load(redis, load, chunk));
        for (byte[] part : chunk.parts()) {
            bytes += part.length;
        }
        if (underWay.size() >= MOST_CHUNKS || bytes >= MOST_BYTES) {
            end();
        }
    }

    /**
     * Waits until all that was taken is stored.
     *
     * @throws RedisAwayException when that is not known
     */
    void end() {
        try {
            underWay.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        underWay.clear();
        bytes = 0;
    }
}
