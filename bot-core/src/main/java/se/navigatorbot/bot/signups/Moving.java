package se.navigatorbot.bot.signups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.PendingNews;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.turns.Turns;

/**
 * Moves activities. What is to be told is written down before the change and crossed out after the telling, each attempt by
 * itself; the request to each person has an id of its own, so that telling again tells nobody twice.
 */
public final class Moving {

    private static final Logger log = LoggerFactory.getLogger(Moving.class);

    /** Other processes see a changed catalogue within a second. */
    private static final long SEEN_NANOS = Duration.ofSeconds(2).toNanos();

    /** By then whoever was signing up meanwhile has done so. */
    private static final long OVER_NANOS = Duration.ofSeconds(10).toNanos();

    private final Catalogues catalogues;
    private final Turns turns;
    private final PendingNews pending;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<String, Long> since = new ConcurrentHashMap<>();

    /**
     * @param clock business time
     * @param nanos real time, for the seconds in which changes get around
     */
    public Moving(Catalogues catalogues, Turns turns, Redis redis, Clock clock, LongSupplier nanos) {
        this.catalogues = catalogues;
        this.turns = turns;
        this.pending = new PendingNews(redis, "moving-events");
        this.clock = clock;
        this.nanos = nanos;
    }

    /**
     * Stores the activity as changed; everybody with a place or on the waiting list is told within seconds.
     *
     * @param changed with the version that it had
     * @param when see {@link EventMoved}
     * @param was see {@link EventMoved}
     * @return how many are told, or -1 when somebody else changed the activity meanwhile
     */
    public int move(Event changed, EventMoved.What what, LocalDateTime when, LocalDateTime was) {
        Event stored = changed.withVersion(changed.version() + 1);
        String id = stored.id() + ":" + stored.version() + ":" + UUID.randomUUID();
        pending.note(id, clock.millis() + "|" + what + "|" + when + "|" + was);
        if (!catalogues.put(stored)) {
            pending.crossOut(id).join();
            return -1;
        }
        return concerned(stored.id()).size();
    }

    /** Tells what has been changed; and again a little later, for whoever was signing up just then. */
    public void look() {
        Map<String, String> noted = pending.noted();
        since.keySet().retainAll(noted.keySet());
        noted.forEach((id, stored) -> {
            long age = nanos.getAsLong() - since.computeIfAbsent(id, first -> nanos.getAsLong());
            if (age >= SEEN_NANOS) {
                tell(id, stored, age >= OVER_NANOS);
            }
        });
    }

    private void tell(String id, String stored, boolean last) {
        String[] parts = id.split(":", 3);
        EventMoved moved = moved(parts[0], stored);
        int version = Integer.parseInt(parts[1]);
        boolean happened = catalogues
                .current()
                .event(parts[0])
                .filter(event -> event.version() > version || event.version() == version && so(event, moved))
                .isPresent();
        CompletableFuture<?>[] told = happened ? submitted(parts[0] + ":" + version, moved) : none();
        if (last) {
            CompletableFuture.allOf(told)
                    .thenCompose(done -> pending.crossOut(id))
                    .exceptionally(e -> {
                        log.warn("a moved activity is told again later: {}", Fault.of(e));
                        return null;
                    });
        }
    }

    /** Not so when somebody else's change came first and this attempt was cut off before it was crossed out. */
    private static boolean so(Event event, EventMoved moved) {
        return event.starts().contains(moved.when()) != (moved.what() == EventMoved.What.MEETING_OFF);
    }

    private CompletableFuture<?>[] submitted(String id, EventMoved moved) {
        return concerned(moved.eventId()).stream()
                .map(person -> turns.submit(person, "moved:" + id + ":" + person, moved))
                .toArray(CompletableFuture[]::new);
    }

    private static CompletableFuture<?>[] none() {
        return new CompletableFuture<?>[0];
    }

    private static EventMoved moved(String eventId, String stored) {
        String[] parts = stored.split("\\|", 4);
        return new EventMoved(
                eventId,
                Instant.ofEpochMilli(Long.parseLong(parts[0])),
                EventMoved.What.valueOf(parts[1]),
                LocalDateTime.parse(parts[2]),
                parts.length < 4 ? null : LocalDateTime.parse(parts[3]));
    }

    private Set<String> concerned(String eventId) {
        Set<String> people = new TreeSet<>(catalogues.holders(eventId));
        people.addAll(catalogues.waiting(eventId));
        catalogues.offers(eventId).forEach(offer -> people.add(offer.participant()));
        return people;
    }
}
