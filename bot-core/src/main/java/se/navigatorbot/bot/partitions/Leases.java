package se.navigatorbot.bot.partitions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/**
 * Which partitions this process works on. The token of a lease stands in every commit and claim, so a process that has
 * lost its lease, or has slept through it, can change nothing. Real time throughout.
 */
public final class Leases {

    /** How often {@link #renew} is to be called. */
    public static final Duration RENEWAL = Duration.ofSeconds(3);

    private static final Duration LASTS = Duration.ofSeconds(10);
    /** A lease not renewed for so long is given up before the store lets it fall. */
    private static final Duration TRUSTED = Duration.ofSeconds(8);

    private static final Logger log = LoggerFactory.getLogger(Leases.class);

    private final LeaseScripts scripts;
    private final boolean alone;
    private final String token = UUID.randomUUID().toString();
    private final AtomicReferenceArray<@Nullable Long> renewedAt = new AtomicReferenceArray<>(Keys.PARTITIONS);
    private boolean begun;
    private final List<Consumer<Partition>> gained = new CopyOnWriteArrayList<>();
    private final List<Consumer<Partition>> lost = new CopyOnWriteArrayList<>();

    /**
     * @param alone the store belongs to this process (embedded): every lease is taken over at the start and has no end
     */
    public Leases(Redis redis, boolean alone) {
        this.scripts = new LeaseScripts(redis);
        this.alone = alone;
    }

    /** Called for each partition that this process begins to work on. */
    public void whenGained(Consumer<Partition> listener) {
        gained.add(listener);
    }

    /** Called for each partition that this process must leave alone from now on. */
    public void whenLost(Consumer<Partition> listener) {
        lost.add(listener);
    }

    /** What a commit in that partition must carry; null when it is not ours. */
    public @Nullable String token(Partition partition) {
        return owns(partition) ? token : null;
    }

    public boolean owns(Partition partition) {
        Long at = renewedAt.get(partition.number());
        return at != null && (alone || System.nanoTime() - at < TRUSTED.toNanos());
    }

    /** The partitions that are ours at this moment. */
    public List<Partition> owned() {
        return Partition.all().stream().filter(this::owns).toList();
    }

    /** Takes what is free and renews what is ours; the first time of a process alone, takes everything. */
    public synchronized void renew() {
        boolean takeOver = alone && !begun;
        begun = true;
        long asked = System.nanoTime();
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        for (Partition partition : Partition.all()) {
            answers.add(scripts.take(partition, token, alone ? Duration.ZERO : LASTS, takeOver));
        }
        for (Partition partition : Partition.all()) {
            settle(partition, answers.get(partition.number()), asked);
        }
    }

    /** The store says that the partition is not ours; it begins anew if the next {@link #renew} gets it back. */
    public void lose(Partition partition) {
        if (renewedAt.getAndSet(partition.number(), null) != null) {
            log.warn("lost the lease of partition {}", partition.number());
            lost.forEach(listener -> listener.accept(partition));
        }
    }

    /** Gives everything back; called when nothing is under way any more. */
    public void release() {
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        for (Partition partition : Partition.all()) {
            if (renewedAt.getAndSet(partition.number(), null) != null) {
                answers.add(scripts.release(partition, token));
            }
        }
        for (CompletableFuture<Boolean> answer : answers) {
            answered(answer);
        }
    }

    private void settle(Partition partition, CompletableFuture<Boolean> answer, long asked) {
        Boolean ours = answered(answer);
        if (ours == null) {
            if (!owns(partition)) {
                lose(partition);
            }
        } else if (ours) {
            renewed(partition, asked);
        } else {
            lose(partition);
        }
    }

    /** A lease that had lapsed begins anew: work was left undone meanwhile. */
    private void renewed(Partition partition, long asked) {
        if (!owns(partition)) {
            lose(partition);
        }
        if (renewedAt.getAndSet(partition.number(), asked) == null) {
            gained.forEach(listener -> listener.accept(partition));
        }
    }

    /** Null when the store did not answer. */
    private static @Nullable Boolean answered(CompletableFuture<Boolean> answer) {
        try {
            return answer.get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (TimeoutException | ExecutionException e) {
            return null;
        }
    }
}
