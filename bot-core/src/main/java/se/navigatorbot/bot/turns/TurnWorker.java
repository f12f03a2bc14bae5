package se.navigatorbot.bot.turns;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.outbox.Posting;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** Handles one entry after the other of one person: load, decide, commit, deliver. */
final class TurnWorker {

    private static final int CONFLICTS = 10;
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private static final Logger log = LoggerFactory.getLogger(TurnWorker.class);

    private final Leases leases;
    private final PersonShelf shelf;
    private final Lines lines;
    private final Deciding deciding;
    private final Changes changes;
    private final Committing committing;
    private final Outbox outbox;
    private final Effects effects;
    private final Promises promises;
    private final Parking parking;
    private final LeftBehind leftBehind;
    private final Forgetting forgetting;
    private final Timer time;
    private final Counter handled;
    private volatile boolean stopped;

    TurnWorker(
            Leases leases,
            PersonShelf shelf,
            Lines lines,
            Deciding deciding,
            Changes changes,
            Committing committing,
            Outbox outbox,
            Effects effects,
            Promises promises,
            Parking parking,
            Forgetting forgetting,
            MeterRegistry meters) {
        this.leases = leases;
        this.shelf = shelf;
        this.lines = lines;
        this.deciding = deciding;
        this.changes = changes;
        this.committing = committing;
        this.outbox = outbox;
        this.effects = effects;
        this.promises = promises;
        this.parking = parking;
        this.forgetting = forgetting;
        this.leftBehind = new LeftBehind(parking, leases, deciding::message);
        this.time = meters.timer("navigator.turn.time");
        this.handled = meters.counter("navigator.turns");
    }

    /** Whether it must not wait for anything that it need not wait for. Looks at the words alone. */
    boolean urgent(InboxEntry entry) {
        return deciding.urgent(entry);
    }

    /** What has not begun stays in the inbox. */
    void stop() {
        stopped = true;
    }

    /**
     * Handles the entry, or leaves it in the inbox when its partition is not worked on here any more. Blocks while
     * Redis is away.
     *
     * @param era of the partition when the entry came; one from an earlier era comes again, in its order
     */
    void handle(InboxEntry entry, long era) {
        Partition partition = Partition.of(entry.participant());
        if (stopped || !leases.entered(partition)) {
            return;
        }
        try {
            if (leases.era(partition) == era) {
                leftBehind.carefully(entry, () -> handle(entry, partition));
            }
        } finally {
            leases.left(partition);
        }
    }

    private void handle(InboxEntry entry, Partition partition) {
        long begun = System.nanoTime();
        long pause = FIRST_PAUSE_MILLIS;
        do {
            try {
                if (tried(entry)) {
                    time.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
                    handled.increment();
                    return;
                }
            } catch (RedisAwayException e) {
                log.debug("a turn waits for the store");
            } catch (RuntimeException | Error e) {
                log.error("{} failed: {}", entry, Fault.of(e));
                if (parking.failed(entry, deciding.message(entry), e)) {
                    promises.broken(entry.id(), e);
                    return;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        } while (!stopped && leases.takes(partition));
    }

    /** True when nothing is left to do for the entry here. */
    private boolean tried(InboxEntry entry) {
        for (int i = 0; i < CONFLICTS; i++) {
            Known known = shelf.find(entry.participant())
                    .orElseGet(() -> new Known(Participant.unheardOf(entry.participant()), 0));
            if (forgetting.concerns(entry, known)) {
                return forgotten(entry);
            }
            Changes.Prepared prepared = changes.prepare(entry, deciding.decide(entry, known));
            switch (committed(prepared).kind()) {
                case OK -> {
                    return true;
                }
                case DONE -> {
                    shelf.forget(entry.participant());
                    promises.kept(entry.id(), StoredTurns.nothing(entry.participant()));
                    return true;
                }
                case LEASE -> {
                    leases.lose(Partition.of(entry.participant()));
                    return true;
                }
                case CONFLICT -> shelf.forget(entry.participant());
            }
        }
        return false;
    }

    private boolean forgotten(InboxEntry entry) {
        if (forgetting.handled(entry)) {
            promises.kept(entry.id(), StoredTurns.nothing(entry.participant()));
        } else {
            leases.lose(Partition.of(entry.participant()));
        }
        return true;
    }

    private CommitScript.Result committed(Changes.Prepared prepared) {
        List<Posting> postings = prepared.postings();
        boolean stands = false;
        try {
            CommitScript.Result result = committing.commit(prepared);
            stands = result.kind() == CommitScript.Result.Kind.OK;
            if (stands) {
                afterwards(prepared, result);
            }
            return result;
        } finally {
            if (!stands) {
                outbox.abandoned(postings);
            }
        }
    }

    private void afterwards(Changes.Prepared prepared, CommitScript.Result result) {
        shelf.keep(prepared.after());
        if (!leases.owns(Partition.of(prepared.entry().participant()))) {
            shelf.forget(prepared.entry().participant());
        }
        outbox.committed(prepared.postings());
        for (int i = 0; i < result.lines().size(); i++) {
            told(prepared, prepared.lines().get(i), result.lines().get(i));
        }
        lines.changed(prepared.entry().participant());
        effects.committed(prepared.effects());
        promises.kept(prepared.entry().id(), prepared.decision().reply());
    }

    /** Whoever looks on has seen what was said before the store was back. */
    private void told(Changes.Prepared prepared, ThreadEntry line, String id) {
        if (!prepared.decision().said().contains(line)) {
            lines.written(line, id);
        }
    }
}
