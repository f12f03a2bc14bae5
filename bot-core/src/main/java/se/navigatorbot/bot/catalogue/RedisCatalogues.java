package se.navigatorbot.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * The catalogue in Redis: one sealed document a thing, and a counter that rises with each change. Readers get the
 * snapshot in memory; {@link #refresh} reads it anew when the counter has moved, as it does when another process wrote.
 */
public final class RedisCatalogues implements Catalogues {

    private static final Script PUT = Script.load("catalogue/put");
    private static final Script PUT_ALL = Script.load("catalogue/put-all");
    private static final Script HOURS = Script.load("catalogue/hours");
    private static final String EVENTS = Keys.catalogue("events");
    private static final String PLACEMENTS = Keys.catalogue("placements");
    private static final String EXCEPTIONS = Keys.catalogue("hours");
    private static final String ANSWERS = Keys.catalogue("answers");
    private static final String DATES = Keys.catalogue("dates");
    private static final String INTAKES = Keys.catalogue("intakes");
    private static final String POSTERS = Keys.catalogue("posters");
    private static final String VERSION = Keys.catalogue("version");

    private final Redis redis;
    private final Documents documents;
    private final Clock clock;
    private final Seats seats;
    private volatile Catalogue current = Catalogue.EMPTY;
    private final List<Consumer<String>> freed = new CopyOnWriteArrayList<>();
    private volatile boolean read;

    /**
     * @param clock business time, for claims that have run out
     */
    public RedisCatalogues(Redis redis, Documents documents, Clock clock) {
        this.redis = redis;
        this.documents = documents;
        this.clock = clock;
        this.seats = new Seats(redis);
    }

    @Override
    public Catalogue current() {
        if (!read) {
            refresh();
        }
        return current;
    }

    @Override
    public boolean put(Event event) {
        return put(EVENTS, event.id(), event.version(), event);
    }

    @Override
    public boolean putAll(List<Event> events) {
        List<byte[]> args = new ArrayList<>();
        for (Event event : events) {
            byte[] stands = redis.field(EVENTS, event.id());
            byte @Nullable [] before = stands == null ? null : afterLine(stands);
            args.add(bytes(event.id()));
            args.add(bytes(Integer.toString(event.version())));
            args.add(documents.seal(event, home(EVENTS, event.id()), before));
        }
        @Nullable
        Object answer = redis.run(PUT_ALL, List.of(EVENTS, VERSION), args).join();
        refresh();
        return answer instanceof Long changed && changed >= 0;
    }

    @Override
    public boolean put(Placement placement) {
        return put(PLACEMENTS, placement.id(), placement.version(), placement);
    }

    @Override
    public boolean put(Answer answer) {
        return put(ANSWERS, answer.id(), answer.version(), answer);
    }

    @Override
    public boolean put(StudyDate date) {
        return put(DATES, date.id(), date.version(), date);
    }

    @Override
    public boolean put(Intake intake) {
        return put(INTAKES, intake.id(), intake.version(), intake);
    }

    @Override
    public boolean put(Poster poster) {
        return put(POSTERS, poster.word(), poster.version(), poster);
    }

    @Override
    public void put(HoursException exception) {
        String field = Catalogue.hoursKey(exception.centre(), exception.date());
        hours(field, documents.seal(exception, home(EXCEPTIONS, field)));
    }

    @Override
    public void remove(HoursException exception) {
        hours(Catalogue.hoursKey(exception.centre(), exception.date()), new byte[0]);
    }

    @Override
    public int taken(String eventId) {
        return seats.taken(eventId, clock.instant());
    }

    @Override
    public List<Integer> free(String eventId) {
        return current()
                .event(eventId)
                .map(event -> seats.free(event, clock.instant()))
                .orElse(List.of());
    }

    @Override
    public OptionalInt claim(SeatClaim claim) {
        return current.event(claim.event())
                .map(event -> seats.claim(event, claim))
                .orElse(OptionalInt.empty());
    }

    @Override
    public void settle(String eventId, String participant, SeatStanding standing) {
        seats.settle(eventId, participant, standing);
        if (standing.kind() != SeatStanding.Kind.HELD) {
            freed.forEach(listener -> listener.accept(eventId));
        }
    }

    @Override
    public Optional<SeatOffer> offerNext(String eventId, Instant until) {
        return current().event(eventId).flatMap(event -> seats.offerNext(event, clock.instant(), until));
    }

    @Override
    public List<SeatOffer> offers(String eventId) {
        return seats.offers(eventId, clock.instant());
    }

    @Override
    public Set<String> holders(String eventId) {
        return seats.holders(eventId);
    }

    @Override
    public Set<String> waiting(String eventId) {
        return seats.waiting(eventId);
    }

    @Override
    public void whenFreed(Consumer<String> listener) {
        freed.add(listener);
    }

    /** Reads the catalogue when it has changed since; one small question when it has not. */
    public synchronized void refresh() {
        // The version first: what is read afterwards is that version or newer, and a newer one is read again.
        long version = version(redis.get(VERSION));
        if (version == current.version()) {
            read = true;
            return;
        }
        current = new Catalogue(
                version,
                all(EVENTS, Event.class, true),
                all(PLACEMENTS, Placement.class, true),
                all(EXCEPTIONS, HoursException.class, false),
                all(ANSWERS, Answer.class, true),
                all(DATES, StudyDate.class, true),
                all(INTAKES, Intake.class, true),
                all(POSTERS, Poster.class, true));
        read = true;
    }

    private boolean put(String key, String id, int version, Object document) {
        byte[] stands = redis.field(key, id);
        byte[] sealed = documents.seal(document, home(key, id), stands == null ? null : afterLine(stands));
        @Nullable
        Object answer = redis.run(
                        PUT, List.of(key, VERSION), List.of(bytes(id), bytes(Integer.toString(version)), sealed))
                .join();
        refresh();
        return answer instanceof Long changed && changed >= 0;
    }

    private void hours(String field, byte[] sealed) {
        redis.run(HOURS, List.of(EXCEPTIONS, VERSION), List.of(bytes(field), sealed))
                .join();
        refresh();
    }

    private <T> Map<String, T> all(String key, Class<T> type, boolean versioned) {
        Map<String, T> all = new HashMap<>();
        redis.hash(key).forEach((field, stored) -> {
            byte[] sealed = versioned ? afterLine(stored) : stored;
            all.put(field, documents.open(sealed, type, home(key, field)));
        });
        return all;
    }

    /** What follows the line with the version. */
    private static byte[] afterLine(byte[] stored) {
        int line = 0;
        while (stored[line] != '\n') {
            line++;
        }
        return java.util.Arrays.copyOfRange(stored, line + 1, stored.length);
    }

    private static long version(byte @Nullable [] stored) {
        return stored == null ? 0 : Long.parseLong(new String(stored, StandardCharsets.UTF_8));
    }

    private static String home(String key, String field) {
        return key + " " + field;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
