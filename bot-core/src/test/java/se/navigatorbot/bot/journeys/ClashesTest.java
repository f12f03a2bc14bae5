package se.navigatorbot.bot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.intents.EventKind;

/** What of a week falls on the same hours: of a course each meeting, where each has an own time that one. */
class ClashesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-30T10:00");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-27T13:00");
    private static final LocalDateTime SECOND = LocalDateTime.parse("2026-12-04T13:00");
    private static final Event COURSE = Event.open(
                    "kurs", EventKind.LECTURE, "Kurs", "ronneby", "Provgatan 1", FIRST, FIRST.plusHours(2), 8)
            .withTerms(Terms.OPEN.withSessions(List.of(SECOND)));
    private static final Event TRAINING = Event.open(
                    "prov",
                    EventKind.INTERVIEW_TRAINING,
                    "Prov",
                    "ronneby",
                    "Provgatan 1",
                    SECOND,
                    SECOND.plusHours(4),
                    4)
            .withTerms(Terms.OPEN.withSlotMinutes(60));

    private final Catalogue catalogue = Catalogue.EMPTY.withEvents(Map.of("kurs", COURSE, "prov", TRAINING));

    @Test
    void aLaterMeetingOfACourseThatHasBegunClashesWithWork() {
        Participant works = on(SignUp.taken("kurs", NOW, 1));

        assertThat(Clashes.of(works, catalogue, MONDAY))
                .containsExactly("Kurs fredag 4 december kl 13 krockar med Exempelbygg");
        assertThat(Clashes.of(on(SignUp.taken("kurs", NOW, 1).away(SECOND)), catalogue, MONDAY))
                .isEmpty();
    }

    @Test
    void aMeetingClashesWithTheOwnTimeAlone() {
        Participant third = on(SignUp.taken("prov", NOW, 3)).journey(journey -> journey.withStays(List.of()));

        assertThat(Clashes.with(third, meeting(SECOND), catalogue)).isEmpty();
        assertThat(Clashes.with(third, meeting(SECOND.plusHours(2)), catalogue)).containsExactly("krockar med Prov");
    }

    private static Participant on(SignUp place) {
        Stay fridays = new Stay(
                "s1",
                "",
                "Exempelbygg",
                "praktik",
                LocalDate.of(2026, 11, 2),
                null,
                Set.of(),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                List.of(),
                List.of(),
                NOW,
                false);
        return Participant.unheardOf("7-ali")
                .withSignUps(List.of(place))
                .journey(journey -> journey.withStays(List.of(fridays)));
    }

    private static Appointment meeting(LocalDateTime start) {
        Appointment.With sara = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        return Appointment.booked("m1", sara, start, 45, NOW, false);
    }
}
