package se.navigatorbot.bot.awaiting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.PendingNews;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.turns.Turns;

/**
 * Tells of planned activities whoever asked for it. What is to be told is written down first and crossed out last; the
 * request to each person has an id of its own, so that telling again tells nobody twice.
 */
public final class EventAnnouncer {

    private final Catalogues catalogues;
    private final People people;
    private final Turns turns;
    private final PendingNews pending;

    public EventAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis) {
        this.catalogues = catalogues;
        this.people = people;
        this.turns = turns;
        this.pending = new PendingNews(redis, "announcing-events");
    }

    /** Activities are about to be stored: a process that ends right behind it has left word that they are to be told. */
    public void planning(List<Event> events) {
        firstOfAlike(events).forEach(event -> pending.note(event.id()));
    }

    /** Activities have been planned; of several alike the first is told. */
    public void planned(List<Event> events) {
        planning(events);
        firstOfAlike(events).forEach(this::announce);
    }

    /** Goes on with what an earlier process did not finish. */
    public void resume() {
        pending.resume(id -> catalogues.current().event(id), this::resume);
    }

    private void resume(Event event) {
        if (event.cancelled()) {
            pending.crossOut(event.id());
        } else {
            announce(event);
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
        CompletableFuture.allOf(told).thenRun(() -> pending.crossOut(event.id()));
    }

    private static boolean awaits(Row row, Event event) {
        String home = row.homeCentre();
        return row.awaits().contains(event.kind().label())
                && !row.stopped()
                && (event.wholeRegion() || home == null || home.equals(event.centre()));
    }
}
