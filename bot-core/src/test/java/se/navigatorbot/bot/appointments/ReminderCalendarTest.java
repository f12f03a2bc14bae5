package se.navigatorbot.bot.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.ReminderTimes;
import se.navigatorbot.bot.region.RegionFiles;

/** Reminders over all the odd days of the calendar, with the real opening hours and in machines of any zone. */
class ReminderCalendarTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final TimeZone OWN = TimeZone.getDefault();

    private final ReminderPlan plan =
            new ReminderPlan(new CentreHours(RegionFiles.load("blekinge")), SWEDEN, LocalTime.of(16, 0));

    @AfterEach
    void ownZone() {
        TimeZone.setDefault(OWN);
    }

    @ParameterizedTest(name = "{0}, {3}, in a machine of {4}")
    @CsvSource({
        // Easter: the eve of Good Friday is the last open day before Tuesday; both early reminders fall together
        "Easter, 2027-03-22T09:00, 2027-03-30T10:00, BOTH, UTC, 2027-03-25T16:00 2027-03-30T08:00",
        "Easter, 2027-03-24T09:00, 2027-03-30T13:00, EVENING, America/New_York, 2027-03-25T16:00",
        "Easter, 2027-03-24T09:00, 2027-03-30T13:00, MORNING, Asia/Kolkata, 2027-03-30T11:00",
        // the day between is Ascension Day: one on the day before it, not two within hours
        "Ascension, 2026-05-04T10:00, 2026-05-15T13:00, BOTH, UTC, 2026-05-13T13:00 2026-05-15T11:00",
        "Epiphany, 2026-12-21T10:00, 2027-01-07T15:30, EVENING, UTC, 2027-01-05T15:30",
        // Midsummer Eve is closed
        "Midsummer, 2026-06-16T10:00, 2026-06-22T13:00, BOTH, Pacific/Auckland, 2026-06-18T16:00 2026-06-22T11:00",
        // New Year's Eve and Day are closed; the meeting is in the week after week 53
        "New Year, 2026-12-28T10:00, 2027-01-04T09:30, BOTH, UTC, 2026-12-30T16:00 2027-01-04T08:00",
        "week 53, 2026-12-18T10:00, 2026-12-29T13:00, BOTH, America/New_York, 2026-12-23T16:00 2026-12-28T16:00",
        // leap day, and the day after it
        "leap day, 2028-02-24T10:00, 2028-02-29T13:00, BOTH, Asia/Kolkata, 2028-02-28T16:00 2028-02-29T11:00",
        "leap day, 2028-02-21T10:00, 2028-03-01T13:00, BOTH, UTC, 2028-02-28T13:00 2028-02-29T16:00",
        // the days on which clocks change, the day after, and the hour that does not exist
        "winter time, 2026-10-21T10:00, 2026-10-25T13:00, BOTH, UTC, 2026-10-23T16:00 2026-10-25T11:00",
        "winter time, 2026-10-16T10:00, 2026-10-27T13:00, BOTH, Pacific/Auckland, 2026-10-23T16:00 2026-10-26T16:00",
        "winter time, 2026-10-21T10:00, 2026-10-26T09:00, MORNING, UTC, 2026-10-26T08:00",
        "summer time, 2028-03-22T10:00, 2028-03-26T13:00, BOTH, America/New_York, 2028-03-24T16:00 2028-03-26T11:00",
        "summer time, 2028-03-22T10:00, 2028-03-26T02:30, BOTH, UTC, 2028-03-24T16:00",
        // too early for a morning reminder, so who wants only that gets the evening before
        "early, 2026-11-23T10:00, 2026-11-26T08:30, MORNING, UTC, 2026-11-25T16:00",
    })
    void remindsByTheLocalClock(
            String day,
            LocalDateTime booked,
            LocalDateTime start,
            ReminderTimes wish,
            String machine,
            String expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        Appointment.With with = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        Appointment meeting =
                Appointment.booked("m1", with, start, 45, booked.atZone(SWEDEN).toInstant(), false);
        List<String> made = new ArrayList<>();
        Optional<ReminderPlan.Planned> next = plan.next(meeting, wish, Catalogue.EMPTY);
        while (next.isPresent()) {
            Instant at = next.get().at();
            made.add(LocalDateTime.ofInstant(at, SWEDEN).toString());
            meeting = meeting.reminded(at);
            next = plan.next(meeting, wish, Catalogue.EMPTY);
        }
        assertThat(String.join(" ", made)).as(day).isEqualTo(expected);
    }
}
