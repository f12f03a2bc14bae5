package se.navigatorbot.bot.signups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.SeatOffer;
import se.navigatorbot.bot.turns.Turns;

/**
 * Offers seats that have fallen free to whoever has waited longest, for four hours of daytime, or until the waiting
 * list ends. A seat is kept before its offer is told, and told by a request whose id is made of the offer, so that an
 * offer that a process died over is told later, and none twice.
 */
public final class WaitingList {

    /** How long a seat is kept from when its offer may be told. */
    static final Duration ANSWER = Duration.ofHours(4);

    private static final Duration LEAST = Duration.ofMinutes(15);

    private final Catalogues catalogues;
    private final Turns turns;
    private final UnaryOperator<Instant> daytime;
    private final Clock clock;
    private final ZoneId zone;
    private final Set<String> freed = ConcurrentHashMap.newKeySet();
    private Instant lookedAt = Instant.EPOCH;

    /**
     * @param daytime the first moment from then on at which an offer may be told
     * @param clock business time
     */
    public WaitingList(Catalogues catalogues, Turns turns, UnaryOperator<Instant> daytime, Clock clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.turns = turns;
        this.daytime = daytime;
        this.clock = clock;
        this.zone = zone;
        catalogues.whenFreed(freed::add);
    }

    /**
     * Offers what has fallen free since, and once a minute of business time whatever is free: a claim that ran out, seats
     * that staff added, what another process freed and could not offer.
     *
     * @param all whether looking at everything falls to this process
     */
    public void look(BooleanSupplier all) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        boolean everything = !minute.equals(lookedAt) && all.getAsBoolean();
        lookedAt = minute;
        for (Event event : catalogues.current().eventsByStart()) {
            if (freed.remove(event.id()) || everything) {
                offer(event);
            }
        }
    }

    private void offer(Event event) {
        Instant now = clock.instant();
        if (event.dropIn() || event.seats() == 0 || !event.comes(LocalDateTime.ofInstant(now, zone))) {
            return;
        }
        Instant told = daytime.apply(now);
        Instant ends = event.waitingEnds().atZone(zone).toInstant();
        Instant until = told.plus(ANSWER).isBefore(ends) ? told.plus(ANSWER) : ends;
        if (until.isBefore(told.plus(LEAST))) {
            return;
        }
        Optional<SeatOffer> next;
        do {
            next = catalogues.offerNext(event.id(), until.truncatedTo(ChronoUnit.MINUTES));
        } while (next.isPresent());
        catalogues.offers(event.id()).forEach(offer -> tell(event, offer));
    }

    private void tell(Event event, SeatOffer offer) {
        String id = "offer:" + event.id() + ":" + offer.participant() + ":"
                + offer.until().toEpochMilli();
        turns.submit(offer.participant(), id, new SeatOffered(event.id(), offer.seat(), offer.until()));
    }
}
