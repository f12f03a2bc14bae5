package se.navigatorbot.bot.turns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.Poster;
import se.navigatorbot.bot.catalogue.SeatClaim;
import se.navigatorbot.bot.catalogue.SeatOffer;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.catalogue.StudyDate;

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
    public void settle(String eventId, String participant, SeatStanding standing) {
        if (failing) {
            failures.incrementAndGet();
            throw new IllegalStateException("no seat now");
        }
        asked.add(standing.kind() + " " + eventId);
    }

    @Override
    public boolean put(Event event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean putAll(List<Event> events) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean put(Answer answer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean put(StudyDate date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean put(Intake intake) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean put(Poster poster) {
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
    public List<Integer> free(String eventId) {
        return List.of();
    }

    @Override
    public OptionalInt claim(SeatClaim claim) {
        return OptionalInt.empty();
    }

    @Override
    public Optional<SeatOffer> offerNext(String eventId, Instant until) {
        return Optional.empty();
    }

    @Override
    public List<SeatOffer> offers(String eventId) {
        return List.of();
    }

    @Override
    public Set<String> waiting(String eventId) {
        return Set.of();
    }

    @Override
    public void whenFreed(Consumer<String> listener) {}

    @Override
    public Set<String> holders(String eventId) {
        return Set.of();
    }
}
