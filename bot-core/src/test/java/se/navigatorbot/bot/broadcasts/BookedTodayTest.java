package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.EventKind;

/** Who is told that the centre closes today: whoever comes today, also to a later meeting of a course. */
class BookedTodayTest {

    private static final LocalDateTime TODAY = LocalDateTime.parse("2026-12-04T13:00");
    private static final Event COURSE = event("kurs", TODAY.minusWeeks(1), Terms.OPEN.withSessions(List.of(TODAY)));
    private static final Event TRAINING = event("prov", TODAY, Terms.OPEN.withSlotMinutes(60));

    @Test
    void aLaterMeetingOfACourseIsToday() {
        SignUp place = SignUp.taken("kurs", Instant.EPOCH, 1);

        assertThat(begins(COURSE, place)).contains(TODAY);
        assertThat(begins(COURSE, place.away(TODAY))).isEmpty();
        assertThat(begins(COURSE.withCancelled(true), place)).isEmpty();
    }

    @Test
    void whoHasAnOwnTimeBeginsThen() {
        assertThat(begins(TRAINING, SignUp.taken("prov", Instant.EPOCH, 3))).contains(TODAY.plusHours(2));
    }

    @Test
    void whatIsOverIsNotToday() {
        SignUp place = SignUp.taken("kurs", Instant.EPOCH, 1);
        SignUp third = SignUp.taken("prov", Instant.EPOCH, 3);

        assertThat(begins(COURSE, place, TODAY.plusHours(3))).contains(TODAY);
        assertThat(begins(COURSE, place, TODAY.plusHours(4))).isEmpty();
        assertThat(begins(TRAINING, third, TODAY.plusHours(3).minusMinutes(1))).contains(TODAY.plusHours(2));
        assertThat(begins(TRAINING, third, TODAY.plusHours(3))).isEmpty();
        Appointment.With sara = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        Participant met = Participant.unheardOf("7-ali")
                .withAppointments(List.of(Appointment.booked("m1", sara, TODAY, 45, Instant.EPOCH, false)));
        assertThat(BookedToday.begins(met, Set.of("ronneby"), Catalogue.EMPTY, TODAY.plusMinutes(44)))
                .contains(TODAY);
        assertThat(BookedToday.begins(met, Set.of("ronneby"), Catalogue.EMPTY, TODAY.plusMinutes(45)))
                .isEmpty();
    }

    private static Optional<LocalDateTime> begins(Event event, SignUp place) {
        return begins(event, place, TODAY.minusHours(4));
    }

    private static Optional<LocalDateTime> begins(Event event, SignUp place, LocalDateTime now) {
        Participant ali = Participant.unheardOf("7-ali").withSignUps(List.of(place));
        Catalogue catalogue = Catalogue.EMPTY.withEvents(Map.of(event.id(), event));
        return BookedToday.begins(ali, Set.of("ronneby"), catalogue, now);
    }

    private static Event event(String id, LocalDateTime start, Terms terms) {
        return Event.open(id, EventKind.LECTURE, "Kurs", "ronneby", "Provgatan 1", start, start.plusHours(4), 4)
                .withTerms(terms);
    }
}
