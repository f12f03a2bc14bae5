package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;

/** What has arrived and waits for its person's turn. */
final class TurnQueue implements Consumer<InboxEntry> {

    private final InTurn people;
    private final Leases leases;
    private volatile @Nullable TurnWorker worker;

    TurnQueue(InTurn people, Leases leases) {
        this.people = people;
        this.leases = leases;
    }

    /** From now on entries are handled; until then they stay in the inbox. */
    void start(TurnWorker by) {
        worker = by;
    }

    @Override
    public void accept(InboxEntry entry) {
        TurnWorker by = worker;
        if (by != null) {
            long era = leases.era(Partition.of(entry.participant()));
            people.submit(entry.participant(), () -> by.handle(entry, era));
        }
    }

    int waiting() {
        return people.unfinished();
    }

    boolean awaitIdle(Duration atMost) {
        return people.awaitIdle(atMost);
    }
}
