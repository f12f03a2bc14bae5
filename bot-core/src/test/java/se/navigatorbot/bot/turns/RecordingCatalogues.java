package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.catalogue.Placement;

/** Nothing is offered; what is asked of seats is remembered. */
final class RecordingCatalogues implements Catalogues {

    final List<String> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger failures = new AtomicInteger();
    volatile boolean failing;

    @Override
    public Catalogue current() {
        return Catalogue.EMPTY;
    }

    @Override
    public void confirm(String eventId, String participant) {
        if (failing) {
            failures.incrementAndGet();
            throw new IllegalStateException("no seat now");
        }
        asked.add("confirm " + eventId);
    }

    @Override
    public void release(String eventId, String participant) {
        asked.add("release " + eventId);
    }

    @Override
    public boolean put(Event event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean put(Placement placement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(HoursException exception) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(HoursException exception) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int taken(String eventId) {
        return 0;
    }

    @Override
    public Seat claim(String eventId, String participant, String claim, Instant now, Duration holds) {
        return Seat.FULL;
    }

    @Override
    public Set<String> holders(String eventId) {
        return Set.of();
    }
}
