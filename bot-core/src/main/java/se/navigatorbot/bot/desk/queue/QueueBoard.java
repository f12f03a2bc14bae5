package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Nudge;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.calls.QueueOrder;

/**
 * Everybody who waits for a human or has one, at hand: a desk with thousands of open talks opens without reading them
 * all. Read whole when the first desk opens and once a minute from then on, in between person by person as they change.
 */
public final class QueueBoard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueueBoard.class);
    private static final Duration WHOLE = Duration.ofMinutes(1);
    private static final Duration ORDERED = Duration.ofMillis(150);

    private final People people;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "desk-queue");
        made.setDaemon(true);
        return made;
    });
    private final Nudge look = new Nudge(thread, this::look);
    private final Map<String, Waiter> open = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile List<Waiter> inOrder = List.of();
    private volatile boolean used;

    public QueueBoard(People people, Onlookers onlookers, InstantSource clock) {
        this.people = people;
        this.clock = clock;
        onlookers.addForAll(this::news);
    }

    /** What the caller may see of it, most urgent first. */
    public List<Waiter> seenBy(Caller caller) {
        if (!used) {
            begin();
        }
        return inOrder.stream().filter(one -> Rights.sees(caller, one.row())).toList();
    }

    /** Calls this whenever it has changed; it must return at once. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private synchronized void begin() {
        if (!used) {
            used = true;
            readWhole();
            order();
            thread.scheduleWithFixedDelay(this::readWhole, WHOLE.toSeconds(), WHOLE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void news(String participant) {
        if (used) {
            changed.add(participant);
            look.now();
        }
    }

    /** What changes meanwhile is looked at afterwards, so an older picture never stays. */
    private void readWhole() {
        try {
            Map<String, Waiter> all = Stream.concat(
                            people.rows(QueueBoard::waits).stream(),
                            people.exercises().stream().filter(QueueBoard::waits))
                    .collect(Collectors.toMap(Row::id, this::waiter));
            open.keySet().retainAll(all.keySet());
            open.putAll(all);
        } catch (RuntimeException e) {
            LOG.debug("the queue will be read again: {}", Fault.of(e));
        }
        look();
    }

    private void look() {
        for (String participant : Set.copyOf(changed)) {
            changed.remove(participant);
            try {
                look(participant);
            } catch (RuntimeException e) {
                LOG.debug("a person of the queue will be read again: {}", Fault.of(e));
            }
        }
        tellSoon();
    }

    /** A busy morning changes it a hundred times a second; it is put in order, and told, a few times. */
    private void tellSoon() {
        if (telling.compareAndSet(false, true)) {
            thread.schedule(this::tell, ORDERED.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        telling.set(false);
        order();
        watchers.forEach(Runnable::run);
    }

    private void order() {
        inOrder = open.values().stream()
                .sorted(Comparator.comparing(Waiter::row, QueueOrder.mostUrgentFirst(clock.instant())))
                .toList();
    }

    private void look(String participant) {
        Participant person = people.find(participant).orElse(null);
        if (person == null || !waits(Row.of(person))) {
            open.remove(participant);
        } else {
            open.put(participant, new Waiter(Row.of(person), taker(person)));
        }
    }

    /** In a crisis the row does not say who has taken it. */
    private Waiter waiter(Row row) {
        return new Waiter(
                row,
                row.crisis() == null
                        ? null
                        : people.find(row.id()).map(QueueBoard::taker).orElse(null));
    }

    private static @Nullable String taker(Participant person) {
        Crisis crisis = person.talk().crisis();
        return crisis == null ? null : crisis.takenBy();
    }

    private static boolean waits(Row row) {
        return row.handover() != null || row.crisis() != null;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
