package se.navigatorbot.bot.broadcasts;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.broadcasts.Audience.Fitness;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.turns.Turns;

/**
 * Walks the frozen lists of what is being sent, fifty people at a time, and never has more than that waiting to leave:
 * so a stop is felt within one batch, and answers overtake. What was walked is noted after it is stored; a process that
 * ends in between walks the batch again, and the requests' ids keep everybody from getting it twice.
 */
final class BroadcastWalker {

    static final int BATCH = 50;

    private static final int PATIENCE_SECONDS = 30;

    /** A look at how many wait costs the store as much as some messages do. */
    private static final int WORTH_A_LOOK = BATCH / 2;

    private static final long LOOK_NANOS = 10_000_000;

    /** Slower than so many a look is what a provider's rate allows: the next round of the walk is soon enough. */
    private static final int LEAVES_FAST = 4;

    private static final Logger log = LoggerFactory.getLogger(BroadcastWalker.class);

    private final Mailings mailings;
    private final Audience audience;
    private final People people;
    private final Turns turns;
    private final LaneGauge gauge;
    private final StoppedList stopped;
    private final InstantSource clock;
    private final Told told;

    BroadcastWalker(
            Mailings mailings,
            Audience audience,
            Told told,
            People people,
            Turns turns,
            LaneGauge gauge,
            StoppedList stopped,
            InstantSource clock) {
        this.mailings = mailings;
        this.audience = audience;
        this.told = told;
        this.people = people;
        this.turns = turns;
        this.gauge = gauge;
        this.stopped = stopped;
        this.clock = clock;
    }

    /** Goes on with whatever is being sent, as far as there is room. */
    void walk() {
        for (String id : mailings.sending()) {
            mailings.find(id).ifPresent(this::step);
        }
    }

    /** One step with one of them, whether or not it is on the list. */
    void step(Broadcast broadcast) {
        switch (broadcast.state()) {
            case SENDING -> {
                if (begins(broadcast)) {
                    walk(broadcast);
                }
            }
            case SENT, STOPPED -> mailings.end(broadcast.id());
            case WRITTEN, DRAFT, APPROVED, SCHEDULED -> log.debug("A broadcast is about to begin");
            case PAUSED -> log.debug("A broadcast rests");
        }
    }

    /** Until then it can be undone. */
    private boolean begins(Broadcast broadcast) {
        return broadcast.begins() == null || !clock.instant().isBefore(broadcast.begins());
    }

    private void walk(Broadcast broadcast) {
        List<Broadcast> earlier = told.earlier(broadcast.id(), broadcast.series(), broadcast.wanted(), clock.instant());
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            List<String> ids = mailings.audience(broadcast, partition);
            int at = mailings.cursor(broadcast, partition);
            Set<String> reached = at < ids.size() && !earlier.isEmpty() ? told.in(earlier, partition) : Set.of();
            while (at < ids.size()) {
                int room = room();
                if (room <= 0 || rests(broadcast.id())) {
                    return;
                }
                int to = Math.min(ids.size(), at + room);
                if (!handOver(broadcast, ids.subList(at, to), reached)) {
                    return;
                }
                mailings.walked(broadcast, partition, at, to);
                at = to;
            }
        }
        finish(broadcast.id());
    }

    /** How many more may wait to leave; waits itself while they leave fast. */
    private int room() {
        int room = BATCH - gauge.waiting(BATCH);
        int before = Integer.MIN_VALUE;
        while (room < WORTH_A_LOOK && (before == Integer.MIN_VALUE || room - before >= LEAVES_FAST)) {
            LockSupport.parkNanos(LOOK_NANOS);
            before = room;
            room = BATCH - gauge.waiting(BATCH);
        }
        return room;
    }

    /** Looked at before each batch: whoever stops or pauses it need not wait. */
    private boolean rests(String id) {
        stopped.look();
        return stopped.stopped(id)
                || mailings.find(id)
                        .filter(found -> found.state() == Broadcast.State.SENDING)
                        .isEmpty();
    }

    /** Whether all of them are stored. */
    private boolean handOver(Broadcast broadcast, List<String> ids, Set<String> reached) {
        List<CompletableFuture<?>> stored = new ArrayList<>();
        for (String id : ids) {
            Fitness fitness = people.find(id)
                    .map(found -> audience.fitness(
                            broadcast.id(), broadcast.wanted(), found, reached.contains(id), clock.instant()))
                    .orElseGet(() -> Fitness.not("finns inte längre"));
            if (fitness.recipient() == null) {
                mailings.leftOut(broadcast.id(), id, fitness.reason());
            } else {
                stored.add(turns.submit(
                        id,
                        itemId(broadcast.id(), id),
                        new BroadcastItem(broadcast.id(), broadcast.wanted().forOne())));
            }
        }
        return awaited(stored);
    }

    /** Id of the request that makes one person's message. */
    static String itemId(String broadcast, String person) {
        return "mail:" + broadcast + ":" + person;
    }

    private static boolean awaited(List<CompletableFuture<?>> stored) {
        try {
            CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            log.warn("A batch of a broadcast is not stored yet; it will be walked again");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void finish(String id) {
        mailings.change(
                id,
                broadcast -> broadcast.state() == Broadcast.State.SENDING
                        ? broadcast.in(Broadcast.State.SENT, clock.instant())
                        : broadcast);
        mailings.end(id);
        log.info("Broadcast {} has been handed over", id);
    }
}
