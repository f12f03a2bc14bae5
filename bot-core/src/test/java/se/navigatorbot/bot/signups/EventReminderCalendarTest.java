package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.participants.ReminderTimes;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.intents.EventKind;

/** Reminders of activities over the odd days of the calendar, with real opening hours and in machines of any zone. */
class EventReminderCalendarTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final TimeZone OWN = TimeZone.getDefault();

    private final EventReminderPlan plan = new EventReminderPlan(
            new ReminderHours(new CentreHours(RegionFiles.load("blekinge")), SWEDEN, LocalTime.of(16, 0)));

    @AfterEach
    void ownZone() {
        TimeZone.setDefault(OWN);
    }

    @ParameterizedTest(name = "{0}, {3}, in a machine of {5}")
    @CsvSource({
        // why, signed up, starts, wish, reminders answered with JA (- for none), machine, reminders
        "both, 2026-11-23T10:00, 2026-11-26T13:00, BOTH, -, UTC, 2026-11-25T16:00 2026-11-26T11:00",
        "a JA ends it, 2026-11-23T10:00, 2026-11-26T13:00, BOTH, 1, UTC, 2026-11-25T16:00",
        "evening, 2026-11-23T10:00, 2026-11-26T13:00, EVENING, -, UTC, 2026-11-25T16:00",
        "morning, 2026-11-23T10:00, 2026-11-26T13:00, MORNING, -, UTC, 2026-11-26T11:00",
        "too early for a morning, 2026-11-23T10:00, 2026-11-26T08:30, MORNING, -, UTC, 2026-11-25T16:00",
        "signed up late, 2026-11-25T17:00, 2026-11-26T13:00, BOTH, -, UTC, 2026-11-26T11:00",
        "signed up late wants evenings, 2026-11-25T17:00, 2026-11-26T13:00, EVENING, -, UTC, ''",
        "less than four hours ahead, 2026-11-26T09:30, 2026-11-26T13:00, BOTH, -, UTC, ''",
        "Monday, 2026-11-24T10:00, 2026-11-30T13:00, BOTH, -, Asia/Kolkata, 2026-11-27T16:00 2026-11-30T11:00",
        // clocks go back on Sunday 25 October 2026 and forward on Sunday 26 March 2028
        "winter time, 2026-10-21T10:00, 2026-10-25T13:00, BOTH, -, UTC, 2026-10-23T16:00 2026-10-25T11:00",
        "after winter time, 2026-10-21T10:00, 2026-10-26T09:00, BOTH, -, Pacific/Auckland, 2026-10-23T16:00 2026-10-26T08:00",
        "summer time, 2028-03-22T10:00, 2028-03-26T13:00, BOTH, -, America/New_York, 2028-03-24T16:00 2028-03-26T11:00",
        "the hour that is not, 2028-03-22T10:00, 2028-03-26T02:30, BOTH, -, UTC, 2028-03-24T16:00",
        "New Year, 2026-12-28T10:00, 2027-01-04T09:30, BOTH, -, UTC, 2026-12-30T16:00 2027-01-04T08:00",
        "week 53, 2026-12-18T10:00, 2026-12-28T13:00, MORNING, -, America/New_York, 2026-12-28T11:00",
        "leap day, 2028-02-24T10:00, 2028-02-29T13:00, BOTH, -, Asia/Kolkata, 2028-02-28T16:00 2028-02-29T11:00",
        "Easter, 2027-03-22T09:00, 2027-03-30T10:00, EVENING, -, UTC, 2027-03-25T16:00",
        "Midsummer, 2026-06-16T10:00, 2026-06-22T13:00, BOTH, 1, UTC, 2026-06-18T16:00",
        // a course: each meeting for itself, over the end of the year; a JA is to one meeting
        "course, 2026-12-21T10:00, 2026-12-22T13:00/2027-01-05T13:00, EVENING, -, UTC, 2026-12-21T16:00 2027-01-04T16:00",
        "course, 2026-12-17T10:00, 2026-12-22T13:00/2027-01-05T13:00, BOTH, 1, UTC, 2026-12-21T16:00 2027-01-04T16:00 2027-01-05T11:00",
        "signed up the evening before, 2026-12-21T17:00, 2026-12-22T13:00/2027-01-05T13:00, EVENING, -, UTC, 2027-01-04T16:00",
    })
    void remindsByTheLocalClock(
            String why,
            LocalDateTime signedUp,
            String starts,
            ReminderTimes wish,
            String yesTo,
            String machine,
            String expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        assertThat(made(event(starts), SignUp.taken("e1", instant(signedUp), 1), wish, yesTo))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void anOwnTimeIsRemindedOfByItself() {
        Event training = event("2026-11-26T09:00");
        Event own = training.withTerms(training.terms().withSlotMinutes(60));
        SignUp fifth = SignUp.taken("e1", instant(LocalDateTime.parse("2026-11-23T10:00")), 5);

        assertThat(made(own, fifth, ReminderTimes.BOTH, "-")).isEqualTo("2026-11-25T16:00 2026-11-26T11:00");
    }

    @Test
    void nobodyIsRemindedOfWhatIsCalledOffOrNotHeldOrStayedAwayFrom() {
        Event course = event("2026-11-26T09:00/2026-12-03T09:00");
        SignUp place = SignUp.taken("e1", instant(LocalDateTime.parse("2026-11-23T10:00")), 1);

        assertThat(made(course.withCancelled(true), place, ReminderTimes.BOTH, "-"))
                .isEmpty();
        assertThat(made(course, SignUp.waiting("e1", place.at()), ReminderTimes.BOTH, "-"))
                .isEmpty();
        assertThat(made(course, place.away(course.start()), ReminderTimes.EVENING, "-"))
                .isEqualTo("2026-12-02T16:00");
    }

    private String made(Event event, SignUp signedUp, ReminderTimes wish, String yesTo) {
        List<String> made = new ArrayList<>();
        SignUp place = signedUp;
        Optional<EventReminderPlan.Planned> next = plan.next(place, event, wish, Catalogue.EMPTY);
        while (next.isPresent()) {
            made.add(LocalDateTime.ofInstant(next.get().at(), SWEDEN).toString());
            place = place.remindedOf(next.get().meeting(), next.get().morning());
            if (yesTo.equals(Integer.toString(made.size()))) {
                place = place.confirmed();
            }
            next = plan.next(place, event, wish, Catalogue.EMPTY);
        }
        return String.join(" ", made);
    }

    private static Event event(String starts) {
        List<LocalDateTime> all =
                Stream.of(starts.split("/")).map(LocalDateTime::parse).toList();
        LocalDateTime first = all.get(0);
        return Event.open("e1", EventKind.LECTURE, "Kurs", "ronneby", "Provgatan 1", first, first.plusHours(2), 8)
                .withTerms(Terms.OPEN.withSessions(all.subList(1, all.size())));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
