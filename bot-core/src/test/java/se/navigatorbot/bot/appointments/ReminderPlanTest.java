package se.navigatorbot.bot.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.ReminderTimes;

class ReminderPlanTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final ReminderPlan plan =
            new ReminderPlan(new WeekdayHours(LocalDate.of(2026, 12, 24)), SWEDEN, LocalTime.of(16, 0));

    @ParameterizedTest(name = "booked {0}, meets {1}, answers {2}: {3}")
    @CsvSource({
        // booked, start, answers after how many reminders (- for never), reminders
        "2026-11-23T10:00, 2026-11-26T13:00, -, 2026-11-25T16:00 2026-11-26T11:00",
        "2026-11-23T10:00, 2026-11-26T13:00, 1, 2026-11-25T16:00",
        "2026-11-23T10:00, 2026-11-26T13:00, 0, 2026-11-25T16:00",
        // nine o'clock: eight is later than two hours before
        "2026-11-23T10:00, 2026-11-26T09:00, -, 2026-11-25T16:00 2026-11-26T08:00",
        // half past eight leaves less than 45 minutes after eight
        "2026-11-23T10:00, 2026-11-26T08:30, -, 2026-11-25T16:00",
        // Monday is reminded of on Friday
        "2026-11-24T10:00, 2026-11-30T13:00, -, 2026-11-27T16:00 2026-11-30T11:00",
        // more than a week ahead: two days before, the evening only without an answer, never the morning as a third
        "2026-11-10T10:00, 2026-11-26T13:00, -, 2026-11-24T13:00 2026-11-25T16:00",
        "2026-11-10T10:00, 2026-11-26T13:00, 1, 2026-11-24T13:00",
        // two days before is a Sunday: the Friday evening before it
        "2026-11-10T10:00, 2026-12-01T13:00, -, 2026-11-27T16:00 2026-11-30T16:00",
        // the day before is Christmas Eve
        "2026-12-21T10:00, 2026-12-25T13:00, -, 2026-12-23T16:00 2026-12-25T11:00",
        // booked in the evening for the next day: only the morning
        "2026-11-25T17:00, 2026-11-26T13:00, -, 2026-11-26T11:00",
        // less than four hours ahead: none
        "2026-11-26T09:30, 2026-11-26T13:00, -, ''",
        // over the change to winter time, in local hours
        "2026-10-20T10:00, 2026-10-26T10:00, -, 2026-10-23T16:00 2026-10-26T08:00",
        // over the change to summer time
        "2027-03-23T10:00, 2027-03-29T13:00, -, 2027-03-26T16:00 2027-03-29T11:00",
    })
    void remindsAtTheRightTimes(LocalDateTime booked, LocalDateTime start, String answersAfter, String expected) {
        List<String> made = new ArrayList<>();
        Appointment meeting = meeting(booked, start);
        if (answersAfter.equals("0")) {
            meeting = yes(meeting, booked.plusMinutes(5));
        }
        Optional<ReminderPlan.Planned> next = plan.next(meeting, ReminderTimes.BOTH, Catalogue.EMPTY);
        while (next.isPresent()) {
            Instant at = next.get().at();
            made.add(LocalDateTime.ofInstant(at, SWEDEN).toString());
            meeting = meeting.reminded(at);
            if (answersAfter.equals(Integer.toString(made.size()))) {
                meeting = yes(meeting, LocalDateTime.ofInstant(at, SWEDEN).plusMinutes(5));
            }
            next = plan.next(meeting, ReminderTimes.BOTH, Catalogue.EMPTY);
        }
        assertThat(String.join(" ", made)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "booked {0}, meets {1}, JA to the confirmation at {2}: {3}")
    @CsvSource({
        // within 48 hours a JA is as good as one to a reminder
        "2026-11-25T09:00, 2026-11-26T13:00, 2026-11-25T09:05, ''",
        "2026-11-23T09:00, 2026-11-26T13:00, 2026-11-24T13:00, ''",
        // before that it ends no first reminder
        "2026-11-23T09:00, 2026-11-26T13:00, 2026-11-24T12:59, 2026-11-25T16:00",
        "2026-11-10T09:00, 2026-11-26T13:00, 2026-11-10T09:05, 2026-11-24T13:00",
        // a booking of one's own answers nothing
        "2026-11-25T09:00, 2026-11-26T13:00, 2026-11-25T09:00, 2026-11-25T16:00",
    })
    void aYesToTheConfirmationEndsTheRest(
            LocalDateTime booked, LocalDateTime start, LocalDateTime answered, String expected) {
        List<String> made = new ArrayList<>();
        Appointment meeting = yes(meeting(booked, start), answered);
        Optional<ReminderPlan.Planned> next = plan.next(meeting, ReminderTimes.BOTH, Catalogue.EMPTY);
        while (next.isPresent()) {
            made.add(LocalDateTime.ofInstant(next.get().at(), SWEDEN).toString());
            meeting = meeting.reminded(next.get().at());
            next = plan.next(meeting, ReminderTimes.BOTH, Catalogue.EMPTY);
        }
        assertThat(String.join(" ", made)).isEqualTo(expected);
    }

    @Test
    void aCancelledMeetingIsNeverRemindedOf() {
        Appointment meeting = meeting(LocalDateTime.of(2026, 11, 23, 10, 0), LocalDateTime.of(2026, 11, 26, 13, 0));
        assertThat(plan.next(meeting.cancelledByCentre(), ReminderTimes.BOTH, Catalogue.EMPTY))
                .isEmpty();
    }

    @Test
    void aReminderNoLongerOfUseIsLetGoForGood() {
        Appointment meeting = meeting(LocalDateTime.of(2026, 11, 23, 10, 0), LocalDateTime.of(2026, 11, 26, 13, 0));
        Instant halfPastTwelve = instant(LocalDateTime.of(2026, 11, 26, 12, 30));
        assertThat(plan.useful(meeting, halfPastTwelve)).isFalse();
        assertThat(plan.next(meeting.settled(halfPastTwelve, "för sent"), ReminderTimes.BOTH, Catalogue.EMPTY))
                .isEmpty();
    }

    private static Appointment yes(Appointment meeting, LocalDateTime at) {
        return meeting.answered(Appointment.Status.CONFIRMED, 0, instant(at));
    }

    private static Appointment meeting(LocalDateTime booked, LocalDateTime start) {
        return new Appointment(
                "m1",
                1,
                "sara",
                "Sara",
                "ronneby",
                start,
                45,
                "Provgatan 1",
                Appointment.Status.BOOKED,
                instant(booked),
                List.of(),
                instant(booked),
                null,
                0,
                null,
                List.of(),
                null);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
