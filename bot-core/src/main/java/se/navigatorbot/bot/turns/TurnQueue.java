package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.SwitchBack;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;

/**
 * What has arrived and waits for its person's turn. After the store was away what people wrote waits until every process
 * has brought what it kept, and then goes in the order in which it arrived, whoever kept it; danger does not wait.
 */
final class TurnQueue implements Consumer<InboxEntry> {

    private final InTurn people;
    private final Leases leases;
    private final SwitchBack switchBack;
    private final HeldBack held;
    private volatile @Nullable TurnWorker worker;

    TurnQueue(InTurn people, Leases leases, SwitchBack switchBack, HeldBack held) {
        this.people = people;
        this.leases = leases;
        this.switchBack = switchBack;
        this.held = held;
    }

    /** From now on entries are handled; until then they stay in the inbox. */
    void start(TurnWorker by) {
        worker = by;
    }

    @Override
    public void accept(InboxEntry entry) {
        if (worker != null) {
            long era = leases.era(Partition.of(entry.participant()));
            if (!held.holds(entry, era, entry.fromPerson() && !switchBack.over())) {
                submit(entry, era);
            }
        }
    }

    /** Called often: lets go what waited for the order to be sure, and what need not wait for it. */
    void look() {
        TurnWorker by = worker;
        if (by != null) {
            held.urgent(by::urgent, this::submit);
        }
        switchBack.look();
        if (switchBack.over()) {
            held.all(this::submit);
        }
    }

    private void submit(HeldBack.Held held) {
        submit(held.entry(), held.era());
    }

    private void submit(InboxEntry entry, long era) {
        TurnWorker by = worker;
        if (by != null) {
            people.submit(entry.participant(), () -> by.handle(entry, era));
        }
    }

    /** How much waits for the order to be sure. */
    int held() {
        return held.size();
    }

    int waiting() {
        return people.unfinished();
    }

    boolean awaitIdle(Duration atMost) {
        return people.awaitIdle(atMost);
    }
}
