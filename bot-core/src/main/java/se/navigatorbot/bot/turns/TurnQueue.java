package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.partitions.InTurn;

/** What has arrived and waits for its person's turn. */
final class TurnQueue implements Consumer<InboxEntry> {

    private final InTurn people;
    private volatile @Nullable TurnWorker worker;

    TurnQueue(InTurn people) {
        this.people = people;
    }

    /** From now on entries are handled; until then they stay in the inbox. */
    void start(TurnWorker by) {
        worker = by;
    }

    @Override
    public void accept(InboxEntry entry) {
        TurnWorker by = worker;
        if (by != null) {
            people.submit(entry.participant(), () -> by.handle(entry));
        }
    }

    int waiting() {
        return people.unfinished();
    }

    boolean awaitIdle(Duration atMost) {
        return people.awaitIdle(atMost);
    }
}
