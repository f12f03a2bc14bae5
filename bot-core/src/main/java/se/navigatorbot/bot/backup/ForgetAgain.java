package se.navigatorbot.bot.backup;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.erasure.Eraser;
import se.navigatorbot.bot.privacy.ErasedList;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.LogRewrite;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.StoreRefusal;

/** Whoever was erased after the copy was made is erased again, before anybody can be written to. */
final class ForgetAgain {

    private static final Duration LOG = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(ForgetAgain.class);

    private final JedisRedis redis;
    private final PartitionTraces partitions;
    private final Eraser eraser;
    private final ErasedList list;

    ForgetAgain(JedisRedis redis, PartitionTraces partitions, Eraser eraser, ErasedList list) {
        this.redis = redis;
        this.partitions = partitions;
        this.eraser = eraser;
        this.list = list;
    }

    /**
     * @throws StoreRefusal when the list cannot be read
     */
    void run() {
        Map<String, Instant> marks = new HashMap<>(partitions.marks());
        marks.putAll(listed());
        List<String> again = new ArrayList<>();
        for (String id : everybody()) {
            Instant at = marks.get(partitions.mark(id));
            if (at != null) {
                partitions.note(id, at);
                eraser.everything(id);
                again.add(id);
            }
        }
        if (!again.isEmpty()) {
            log.info("{} who had been erased are erased again; the log of changes: {}", again.size(), rewritten());
        }
    }

    private LogRewrite.Outcome rewritten() {
        return new LogRewrite(redis).run(LOG);
    }

    private Map<String, Instant> listed() {
        if (!list.there()) {
            log.warn(
                    "There is no list of those erased at {}: whoever was erased after the copy is back. If there is one,"
                            + " restore again with navigator.erased-file set to it",
                    list.file());
        }
        try {
            return list.read();
        } catch (IOException | RuntimeException e) {
            throw new StoreRefusal(
                    "The list of those erased, " + list.file() + ", cannot be read; set navigator.erased-file to it.",
                    e);
        }
    }

    /** Whoever has a row, or wrote something that nobody has handled. */
    private Set<String> everybody() {
        Set<String> ids = new LinkedHashSet<>();
        for (Partition partition : Partition.all()) {
            ids.addAll(redis.hash(partition.rows()).keySet());
            redis.hash(partition.parked()).forEach((field, value) -> {
                if (field.endsWith(":p")) {
                    ids.add(new String(value, java.nio.charset.StandardCharsets.UTF_8));
                }
            });
        }
        return ids;
    }
}
