package se.navigatorbot.bot.broadcasts;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.broadcasts.Audience.Fitness;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.turns.Turns;

/**
 * Walks the frozen lists of what is being sent, at most fifty people at a time, while there is {@link Room}. What was
 * walked is noted after it is stored; a process that ends in between walks the batch again, and the requests' ids keep
 * everybody from getting it twice.
 */
final class BroadcastWalker {

    private static final int BATCH = 50;

    /** So many batches are stored at the same time as the next is read. */
    private static final int SIDE_BY_SIDE = 4;

    private static final Logger log = LoggerFactory.getLogger(BroadcastWalker.class);

    private final Mailings mailings;
    private final Audience audience;
    private final People people;
    private final Turns turns;
    private final Room room;
    private final StoppedList stopped;
    private final InstantSource clock;
    private final Told told;

    BroadcastWalker(
            Mailings mailings,
            Audience audience,
            Told told,
            People people,
            Turns turns,
            Room room,
            StoppedList stopped,
            InstantSource clock) {
        this.mailings = mailings;
        this.audience = audience;
        this.told = told;
        this.people = people;
        this.turns = turns;
        this.room = room;
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
        HandedOver handedOver = new HandedOver(mailings, broadcast);
        boolean whole = true;
        for (int partition = 0; whole && partition < Keys.PARTITIONS; partition++) {
            whole = walk(broadcast, partition, earlier, handedOver);
        }
        if (handedOver.noted(0) && whole) {
            finish(broadcast.id());
        }
    }

    /** Whether it came to the end of the partition's list. */
    private boolean walk(Broadcast broadcast, int partition, List<Broadcast> earlier, HandedOver handedOver) {
        List<String> ids = mailings.audience(broadcast, partition);
        int at = mailings.cursor(broadcast, partition);
        Set<String> reached = at < ids.size() && !earlier.isEmpty() ? told.in(earlier, partition) : Set.of();
        while (at < ids.size()) {
            int left = Math.min(BATCH, room.left(handedOver::people));
            if (left <= 0 || rests(broadcast.id())) {
                return false;
            }
            int to = Math.min(ids.size(), at + left);
            handedOver.add(partition, at, to, handOver(broadcast, ids.subList(at, to), reached));
            if (!handedOver.noted(SIDE_BY_SIDE)) {
                return false;
            }
            at = to;
        }
        return true;
    }

    /** Looked at before each batch: whoever stops or pauses it need not wait. */
    private boolean rests(String id) {
        stopped.look();
        return stopped.stopped(id)
                || mailings.find(id)
                        .filter(found -> found.state() == Broadcast.State.SENDING)
                        .isEmpty();
    }

    private List<CompletableFuture<?>> handOver(Broadcast broadcast, List<String> ids, Set<String> reached) {
        Map<String, Participant> found =
                people.all(ids).stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        List<CompletableFuture<?>> stored = new ArrayList<>();
        for (String id : ids) {
            Fitness fitness = fitness(broadcast, found.get(id), reached.contains(id));
            if (fitness.recipient() == null) {
                mailings.leftOut(broadcast.id(), id, fitness.reason());
            } else {
                stored.add(turns.submit(
                        id,
                        itemId(broadcast.id(), id),
                        new BroadcastItem(broadcast.id(), broadcast.wanted().forOne())));
            }
        }
        return stored;
    }

    private Fitness fitness(Broadcast broadcast, @Nullable Participant person, boolean reached) {
        return person == null
                ? Fitness.not("finns inte längre")
                : audience.fitness(broadcast.id(), broadcast.wanted(), person, reached, clock.instant());
    }

    /** Id of the request that makes one person's message. */
    static String itemId(String broadcast, String person) {
        return "mail:" + broadcast + ":" + person;
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
