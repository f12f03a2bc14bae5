package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.partitions.Fault;

/**
 * What waits until the order in which people wrote is sure. Whoever writes of danger does not wait for that: it goes with
 * all that person wrote, in the order that is known so far.
 */
final class HeldBack {

    /**
     * For the word of another process that the help lines were given: it may have stored the message without knowing.
     * What this process was told is stored waits for no word.
     */
    private static final long FOR_WORD_NANOS = Duration.ofSeconds(1).toNanos();

    /** How many are listened to at a time; the latest first, since what lay on disk was listened to there. */
    private static final int AT_A_TIME = 100;

    private static final Logger log = LoggerFactory.getLogger(HeldBack.class);

    private static final Comparator<Held> BY_ARRIVAL =
            Comparator.comparing(held -> held.entry().arrivedAt());

    private final LongSupplier nanos;
    private final Map<String, List<Held>> byPerson = new LinkedHashMap<>();
    private final Deque<Held> unheard = new ArrayDeque<>();
    private final List<Held> endangered = new ArrayList<>();

    /** @param nanos a clock as {@link System#nanoTime} */
    HeldBack(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * @param era of the partition when the entry came
     * @param since nanoseconds of the clock
     */
    record Held(InboxEntry entry, long era, long since) {}

    /**
     * Holds it if that is wanted, or if something of the same person is held already.
     *
     * @return whether it is held
     */
    synchronized boolean holds(InboxEntry entry, long era, boolean wanted) {
        if (!wanted && !byPerson.containsKey(entry.participant())) {
            return false;
        }
        Held held = new Held(entry, era, nanos.getAsLong());
        byPerson.computeIfAbsent(entry.participant(), first -> new ArrayList<>())
                .add(held);
        if (entry.fromPerson()) {
            unheard.push(held);
        }
        return true;
    }

    /**
     * Lets everything go: of each person in the order of arrival.
     *
     * @param on gets it before anything else of the same person can come by; must return at once
     */
    synchronized void all(Consumer<Held> on) {
        byPerson.values().forEach(of -> inOrder(of).forEach(on));
        byPerson.clear();
        unheard.clear();
        endangered.clear();
    }

    /**
     * Lets go what is held of people who write of danger.
     *
     * @param danger whether an entry speaks of it
     * @param on as in {@link #all}
     */
    void urgent(Predicate<InboxEntry> danger, Consumer<Held> on) {
        for (Held next : unheard()) {
            if (speaksOf(danger, next)) {
                note(next);
            }
        }
        letGo(on);
    }

    /** One message that nobody can read holds up no other; it is heard in its turn. */
    private static boolean speaksOf(Predicate<InboxEntry> danger, Held held) {
        try {
            return danger.test(held.entry());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.error("a message that is held back could not be looked at: {}", Fault.of(e));
            return false;
        }
    }

    synchronized int size() {
        return byPerson.values().stream().mapToInt(List::size).sum();
    }

    private synchronized List<Held> unheard() {
        List<Held> next = new ArrayList<>();
        while (next.size() < AT_A_TIME && !unheard.isEmpty()) {
            next.add(unheard.pop());
        }
        return next;
    }

    private synchronized void note(Held held) {
        endangered.add(held);
    }

    private synchronized void letGo(Consumer<Held> on) {
        endangered.removeIf(held -> {
            if (mayBeAnswered(held)) {
                return false;
            }
            List<Held> of = byPerson.remove(held.entry().participant());
            if (of != null) {
                inOrder(of).forEach(on);
            }
            return true;
        });
    }

    private boolean mayBeAnswered(Held held) {
        return held.entry().storedElsewhere() && nanos.getAsLong() - held.since() < FOR_WORD_NANOS;
    }

    private static List<Held> inOrder(List<Held> of) {
        return of.stream().sorted(BY_ARRIVAL).toList();
    }
}
