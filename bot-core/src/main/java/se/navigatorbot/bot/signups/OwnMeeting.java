package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;

/**
 * One meeting of an activity as somebody who has a place there meets it: of a course one of several, and the person's own
 * time where each has one.
 *
 * @param begins local time
 */
record OwnMeeting(Event event, LocalDateTime begins) {

    /** The next that lies ahead; the first when none does. */
    static OwnMeeting next(Turn turn, Event event) {
        int seat = turn.person().signUp(event.id()).map(SignUp::seat).orElse(0);
        return coming(event, seat, turn.local()).orElseGet(() -> new OwnMeeting(event, event.startOf(seat)));
    }

    /** The next after that local time of whoever has that seat, empty when all have begun. */
    static Optional<OwnMeeting> coming(Event event, int seat, LocalDateTime now) {
        return starts(event, seat)
                .filter(start -> start.isAfter(now))
                .findFirst()
                .map(start -> new OwnMeeting(event, start));
    }

    /** The one that the question is about, which is open until it begins; the next when that one has been moved. */
    static OwnMeeting asked(Turn turn, Event event, Asked asked) {
        int seat = turn.person().signUp(event.id()).map(SignUp::seat).orElse(0);
        LocalDateTime until = LocalDateTime.ofInstant(asked.until(), turn.zone());
        return starts(event, seat).anyMatch(until::equals) ? new OwnMeeting(event, until) : next(turn, event);
    }

    /** The one that has been reminded of and still waits for a yes or no. */
    static Optional<OwnMeeting> unanswered(Turn turn, Event event, SignUp place) {
        LocalDateTime of = place.remindedOf();
        if (of == null
                || !place.holds()
                || of.equals(place.saidYes())
                || place.away().contains(of)) {
            return Optional.empty();
        }
        LocalDateTime begins = of.equals(event.start()) ? event.startOf(place.seat()) : of;
        return begins.isAfter(turn.writtenLocal()) ? Optional.of(new OwnMeeting(event, begins)) : Optional.empty();
    }

    /** Its start as all who come know it, which is not the own time where each has one. */
    LocalDateTime start() {
        return event.starts().contains(begins) ? begins : event.start();
    }

    Instant instant(ZoneId zone) {
        return begins.atZone(zone).toInstant();
    }

    /** A text about it with {@code {aktivitet}}, {@code {dag}}, {@code {kl}} and {@code {plats}}. */
    Wording about(String key) {
        return Wording.of(key, Map.of("aktivitet", event.title(), "plats", event.place()))
                .at(begins);
    }

    /** {@code CV-verkstad tors 26/11}. */
    String label() {
        return event.title() + " " + SwedishTime.shortDay(begins.toLocalDate());
    }

    private static Stream<LocalDateTime> starts(Event event, int seat) {
        return Stream.concat(Stream.of(event.startOf(seat)), event.terms().sessions().stream());
    }
}
