package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.SwitchBack;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;

/**
 * What has arrived and waits for its person's turn. After the store was away what people wrote waits until every process
 * has brought what it kept, and then goes in the order in which it arrived, whoever kept it.
 */
final class TurnQueue implements Consumer<InboxEntry> {

    private static final Comparator<Held> BY_ARRIVAL =
            Comparator.comparing(held -> held.entry().arrivedAt());

    private final InTurn people;
    private final Leases leases;
    private final SwitchBack switchBack;
    private final Map<String, List<Held>> held = new LinkedHashMap<>();
    private volatile @Nullable TurnWorker worker;

    TurnQueue(InTurn people, Leases leases, SwitchBack switchBack) {
        this.people = people;
        this.leases = leases;
        this.switchBack = switchBack;
    }

    /** From now on entries are handled; until then they stay in the inbox. */
    void start(TurnWorker by) {
        worker = by;
    }

    @Override
    public void accept(InboxEntry entry) {
        if (worker != null) {
            Held arrived = new Held(entry, leases.era(Partition.of(entry.participant())));
            if (!holds(arrived)) {
                submit(arrived);
            }
        }
    }

    /** Called often: lets go what waited for the order to be sure. */
    void look() {
        switchBack.look();
        if (switchBack.over()) {
            letGo();
        }
    }

    private synchronized boolean holds(Held arrived) {
        String person = arrived.entry().participant();
        boolean unsure = arrived.entry().fromPerson() && !switchBack.over();
        if (!unsure && !held.containsKey(person)) {
            return false;
        }
        held.computeIfAbsent(person, first -> new ArrayList<>()).add(arrived);
        return true;
    }

    private synchronized void letGo() {
        held.values().forEach(all -> {
            all.sort(BY_ARRIVAL);
            all.forEach(this::submit);
        });
        held.clear();
    }

    private void submit(Held arrived) {
        TurnWorker by = worker;
        if (by != null) {
            people.submit(arrived.entry().participant(), () -> by.handle(arrived.entry(), arrived.era()));
        }
    }

    int waiting() {
        return people.unfinished();
    }

    boolean awaitIdle(Duration atMost) {
        return people.awaitIdle(atMost);
    }

    /**
     * @param era of the partition when the entry came
     */
    private record Held(InboxEntry entry, long era) {}
}
