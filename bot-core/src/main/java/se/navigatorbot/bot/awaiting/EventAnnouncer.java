package se.navigatorbot.bot.awaiting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.turns.Turns;

/**
 * Tells of planned activities whoever asked for it. What is to be told is written down first and crossed out last; the
 * request to each person has an id of its own, so that telling again tells nobody twice.
 */
public final class EventAnnouncer {

    private static final Script PENDING = Script.load("catalogue/pending");
    private static final String ANNOUNCING = Keys.catalogue("announcing-events");

    private final Catalogues catalogues;
    private final People people;
    private final Turns turns;
    private final Redis redis;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    public EventAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis) {
        this.catalogues = catalogues;
        this.people = people;
        this.turns = turns;
        this.redis = redis;
    }

    /** Activities are about to be stored: a process that ends right behind it has left word that they are to be told. */
    public void planning(List<Event> events) {
        firstOfAlike(events).forEach(event -> mark(event.id(), "1").join());
    }

    /** Activities have been planned; of several alike the first is told. */
    public void planned(List<Event> events) {
        planning(events);
        firstOfAlike(events).forEach(this::announce);
    }

    /**
     * Goes on with what an earlier process did not finish. What is marked and not there may just be about to be stored
     * elsewhere, so it is crossed out when it is not there the next time either.
     */
    public void resume() {
        Set<String> marked = redis.hash(ANNOUNCING).keySet();
        missing.retainAll(marked);
        for (String id : marked) {
            catalogues.current().event(id).ifPresentOrElse(this::resume, () -> missed(id));
        }
    }

    private void resume(Event event) {
        missing.remove(event.id());
        if (event.cancelled()) {
            mark(event.id(), "");
        } else {
            announce(event);
        }
    }

    private void missed(String id) {
        if (!missing.add(id)) {
            mark(id, "");
        }
    }

    private static List<Event> firstOfAlike(List<Event> events) {
        return events.stream()
                .filter(event -> events.stream()
                        .noneMatch(other -> other.kind() == event.kind()
                                && other.centre().equals(event.centre())
                                && other.start().isBefore(event.start())))
                .toList();
    }

    private void announce(Event event) {
        CompletableFuture<?>[] told = people.rows(row -> awaits(row, event)).stream()
                .map(row ->
                        turns.submit(row.id(), "event-news:" + event.id() + ":" + row.id(), new EventNews(event.id())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).thenRun(() -> mark(event.id(), ""));
    }

    private static boolean awaits(Row row, Event event) {
        String home = row.homeCentre();
        return row.awaits().contains(event.kind().label())
                && !row.stopped()
                && (event.wholeRegion() || home == null || home.equals(event.centre()));
    }

    private CompletableFuture<?> mark(String event, String pending) {
        return redis.run(PENDING, List.of(ANNOUNCING), List.of(bytes(event), bytes(pending)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
