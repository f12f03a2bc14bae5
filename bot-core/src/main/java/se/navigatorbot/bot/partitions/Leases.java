package se.navigatorbot.bot.partitions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Hold.Stage;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/**
 * Which partitions this process works on. The token of a lease stands in every commit and claim, so a process that has
 * lost its lease, or has slept through it, can change nothing. A partition is handed over only when nothing is under
 * way in it. Real time throughout.
 */
public final class Leases {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);
    /** For all that is asked at once: a frozen store must not hold the renewals up one after another. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LeaseScripts scripts;
    private final Processes processes;
    private final List<Hold> holds = Partition.all().stream().map(Hold::new).toList();
    private @Nullable Tenure tenure;
    private boolean begun;
    private volatile boolean draining;

    public Leases(Redis redis, Processes processes) {
        this.scripts = new LeaseScripts(redis, processes.signals().channel());
        this.processes = processes;
    }

    /** How often {@link #renew} is to be called. */
    public Duration renewal() {
        return processes.times().renewal();
    }

    /** What is done with partitions that come and go; set before the first {@link #renew}. */
    public void tenant(Tenure whose) {
        tenure = whose;
    }

    /** What a commit in that partition must carry; null when it is not ours. */
    public @Nullable String token(Partition partition) {
        return owns(partition) ? processes.me() : null;
    }

    /** Whether what has begun there may still be finished. */
    public boolean owns(Partition partition) {
        return owns(hold(partition));
    }

    /** Whether something new may begin there. */
    public boolean takes(Partition partition) {
        Hold hold = hold(partition);
        return hold.stage.get() == Stage.OPEN && owns(hold);
    }

    /** Rises each time that the partition comes to this process: what waited from an earlier time is out of order. */
    public long era(Partition partition) {
        return hold(partition).era();
    }

    /** Begins something there, if it may be begun; {@link #left} must follow. */
    public boolean entered(Partition partition) {
        stay(partition);
        if (takes(partition)) {
            return true;
        }
        left(partition);
        return false;
    }

    /** Keeps the partition from being handed over for something that has begun; {@link #left} must follow. */
    public void stay(Partition partition) {
        hold(partition).underWay.incrementAndGet();
    }

    /** Something that had begun there has ended. */
    public void left(Partition partition) {
        Hold hold = hold(partition);
        if (hold.underWay.decrementAndGet() == 0 && hold.stage.get() == Stage.CLOSING) {
            handOver(hold, Stage.CLOSING);
        }
    }

    /** The partitions in which something new may begin at this moment. */
    public List<Partition> open() {
        return Partition.all().stream().filter(this::takes).toList();
    }

    /** The partitions that are ours at this moment. */
    public List<Partition> owned() {
        return Partition.all().stream().filter(this::owns).toList();
    }

    /**
     * Renews what is ours, takes what is free up to a fair share, and begins to hand over what is beyond it. A process
     * that is alone takes what it has not had yet, whoever has it.
     */
    public synchronized void renew() {
        begun = true;
        if (!draining) {
            processes.beat();
        }
        ask(holds.stream().filter(Hold::held).toList());
        share();
    }

    /** Looks for free partitions, if this process has less than its share. */
    public synchronized void look() {
        if (begun && !draining && missing() > 0) {
            processes.beat();
            share();
        }
    }

    private void share() {
        if (!draining) {
            take();
            giveUp();
        }
    }

    private int missing() {
        return processes.share().size()
                - (int) holds.stream().filter(Hold::held).count();
    }

    /** Only as many at a time as are missing, so that nobody takes more than its share. */
    private void take() {
        List<Hold> candidates = new ArrayList<>();
        processes.share().forEach(partition -> candidates.add(hold(partition)));
        holds.stream().filter(hold -> !candidates.contains(hold)).forEach(candidates::add);
        candidates.removeIf(Hold::held);
        int missing = missing();
        while (missing > 0 && !candidates.isEmpty()) {
            List<Hold> now = candidates.subList(0, Math.min(missing, candidates.size()));
            ask(now);
            now.clear();
            missing = missing();
        }
    }

    private void giveUp() {
        int surplus = (int) holds.stream()
                        .filter(hold -> hold.stage.get() == Stage.OPEN)
                        .count()
                - processes.share().size();
        List<Partition> mine = processes.share();
        for (Hold hold : holds) {
            if (surplus > 0 && !mine.contains(hold.partition) && close(hold)) {
                surplus--;
            }
        }
    }

    /** The store says that the partition is not ours; it begins anew if a later {@link #renew} gets it back. */
    public void lose(Partition partition) {
        if (hold(partition).stage.getAndSet(Stage.NONE) != Stage.NONE) {
            log.warn("lost the lease of partition {}", partition.number());
            tell(partition, Tenure::end);
        }
    }

    /**
     * Takes nothing more, and hands everything over: each partition as soon as nothing is under way in it, and what is
     * left when the time is over as it is, since nothing that is under way there can change the store any more.
     */
    public void drain(Duration atMost) {
        draining = true;
        long end = System.nanoTime() + atMost.toNanos();
        processes.leave();
        synchronized (this) {
            holds.forEach(this::close);
        }
        while (holds.stream().anyMatch(Hold::held) && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        for (Hold hold : holds) {
            handOver(hold, Stage.CLOSING);
            handOver(hold, Stage.COMING);
        }
        scripts.await();
    }

    private boolean close(Hold hold) {
        if (!hold.stage.compareAndSet(Stage.OPEN, Stage.CLOSING)) {
            return false;
        }
        tell(hold.partition, Tenure::pause);
        if (hold.underWay.get() == 0) {
            handOver(hold, Stage.CLOSING);
        }
        return true;
    }

    private void handOver(Hold hold, Stage from) {
        synchronized (hold) {
            if (from == Stage.NONE || !hold.stage.compareAndSet(from, Stage.NONE)) {
                return;
            }
            scripts.release(hold.partition, processes.me());
        }
        tell(hold.partition, Tenure::end);
    }

    private void ask(List<Hold> which) {
        long asked = System.nanoTime();
        List<Asked> answers = new ArrayList<>();
        Duration lasts = processes.alone() ? Duration.ZERO : processes.times().lasts();
        boolean renewing = !which.isEmpty() && which.get(0).held();
        for (Hold hold : which) {
            synchronized (hold) {
                // What has been handed over meanwhile must not be renewed.
                if (hold.held() == renewing) {
                    boolean takeOver = processes.alone() && hold.era() == 0;
                    answers.add(new Asked(
                            hold, renewing, hold.era(), scripts.take(hold.partition, processes.me(), lasts, takeOver)));
                }
            }
        }
        long until = asked + PATIENCE.toNanos();
        answers.forEach(one -> settle(one, asked, answered(one.answer, until)));
    }

    private void settle(Asked one, long asked, @Nullable Boolean ours) {
        Hold hold = one.hold;
        if (one.renewing && (!hold.held() || hold.era() != one.era)) {
            return;
        }
        if (ours == null) {
            if (!owns(hold)) {
                lose(hold.partition);
            }
        } else if (ours) {
            renewed(hold, asked);
        } else {
            lose(hold.partition);
        }
    }

    /** A lease that had lapsed begins anew: work was left undone meanwhile. */
    private void renewed(Hold hold, long asked) {
        if (hold.held() && owns(hold)) {
            hold.renewed(asked);
            return;
        }
        lose(hold.partition);
        hold.come(asked);
        tell(hold.partition, Tenure::prepare);
        if (hold.stage.compareAndSet(Stage.COMING, Stage.OPEN)) {
            tell(hold.partition, Tenure::begin);
        }
    }

    /** One question for a lease, and how things stood when it was asked. */
    private record Asked(Hold hold, boolean renewing, long era, CompletableFuture<Boolean> answer) {}

    private boolean owns(Hold hold) {
        return hold.held() && (processes.alone() || fresh(hold));
    }

    private boolean fresh(Hold hold) {
        return System.nanoTime() - hold.renewedAt()
                < processes.times().trusted().toNanos();
    }

    private void tell(Partition partition, BiConsumer<Tenure, Partition> what) {
        Tenure told = tenure;
        if (told != null) {
            what.accept(told, partition);
        }
    }

    private Hold hold(Partition partition) {
        return holds.get(partition.number());
    }

    /** Null when the store did not answer. */
    private static @Nullable Boolean answered(CompletableFuture<Boolean> answer, long until) {
        try {
            return answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (TimeoutException | ExecutionException e) {
            return null;
        }
    }
}
