package se.navigatorbot.bot.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** In which words a meeting is reminded of, and when after the house was away. 26 November 2026 is a Thursday. */
class MeetingRemindersTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Appointment.With WITH = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 25, 16, 0);

    private static final CentreHours HOURS = new CentreHours(RegionFiles.load("blekinge"));
    private static final QuietHours QUIET = QuietHours.parse("20:00-08:00", HOURS, SWEDEN);

    private final ReminderPlan plan = new ReminderPlan(HOURS, SWEDEN, LocalTime.of(16, 0));

    @ParameterizedTest(name = "compared {0}, drawn for the other: {1}")
    @CsvSource({
        "'', true, meeting.reminder",
        "2026-11-25/2026-12-24, true, meeting.reminder.other",
        "2026-11-25/2026-12-24, false, meeting.reminder",
        "2026-11-26/2026-12-24, true, meeting.reminder",
        "2026-11-01/2026-11-24, true, meeting.reminder",
    })
    void whoeverIsDrawnGetsTheOtherWordsWhileTheyAreCompared(String period, boolean other, String key) {
        ReminderTrial trial = ReminderTrial.of(period);
        MeetingReminders reminders = new MeetingReminders(plan, QUIET, trial, id -> "Navigatorcentrum");
        Turn turn = turn(person(trial, other), instant(EVENING));

        Reply reply = reminders.due(turn, Reply.silent(turn));

        assertThat(reply.drafts()).extracting(draft -> draft.wording().key()).containsExactly(key);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // why, booked, starts, when the house looks, what leaves
        "each in its time, 2026-11-23, 2026-11-26T13:00, 2026-11-25T16:00 2026-11-26T11:00, 25T16:00 26T11:00",
        "evening a little late, 2026-11-23, 2026-11-26T09:00, 2026-11-25T19:59 2026-11-26T08:00, 25T19:59 26T08:00",
        "away over the night, 2026-11-23, 2026-11-26T10:30, 2026-11-26T08:35 2026-11-26T08:36, 26T08:35",
        "back by night, 2026-11-23, 2026-11-26T10:00, 2026-11-25T22:00 2026-11-26T08:00 2026-11-26T08:01, 26T08:00",
        "later that day, 2026-11-23, 2026-11-26T13:00, 2026-11-25T22:00 2026-11-26T11:00, 26T08:00 26T11:00",
        "too early for a morning, 2026-11-23, 2026-11-26T08:30, 2026-11-25T22:00 2026-11-26T08:00, 26T08:00",
        "back on the rest day, 2026-11-25, 2026-11-30T10:00, 2026-11-28T12:00 2026-11-30T08:00, 30T08:00",
        "away for days, 2026-11-10, 2026-11-26T09:00, 2026-11-25T22:00 2026-11-26T08:00, 26T08:00",
        "second of two, 2026-11-10, 2026-11-26T09:00, 2026-11-24T09:00 2026-11-25T22:00 2026-11-26T08:00, 24T09:00 26T08:00",
    })
    void twoThatWouldLeaveTogetherAreOne(
            String why, LocalDate booked, LocalDateTime start, String looks, String expected) {
        Participant person = Participant.unknown("7-1", Address.sms("+46701740605"))
                .withAppointments(
                        List.of(Appointment.booked("m1", WITH, start, 45, instant(booked.atTime(10, 0)), false)));
        MeetingReminders reminders = new MeetingReminders(plan, QUIET, ReminderTrial.of(""), id -> "Navigatorcentrum");
        List<String> left = new ArrayList<>();
        for (String look : looks.split(" ")) {
            Turn turn = turn(person, instant(LocalDateTime.parse(look)));
            Reply reply = reminders.due(turn, Reply.silent(turn));
            person = reply.after();
            reply.drafts().forEach(draft -> left.add(leaving(draft, turn.now())));
        }
        assertThat(String.join(" ", left)).as(why).isEqualTo(expected);
    }

    private static String leaving(Draft draft, Instant now) {
        Instant from = Objects.requireNonNullElse(draft.notBefore(), now);
        Instant at = draft.timing() == Timing.DAYTIME ? QUIET.daytime(from) : QUIET.anyDay(from);
        return LocalDateTime.ofInstant(at, SWEDEN).toString().substring("2026-11-".length());
    }

    private static Participant person(ReminderTrial trial, boolean other) {
        String id = IntStream.range(0, 1000)
                .mapToObj(i -> "7-" + i)
                .filter(one -> !trial.on(LocalDate.of(2026, 11, 25)) || trial.other(one) == other)
                .findFirst()
                .orElseThrow();
        Appointment meeting = Appointment.booked(
                "m1", WITH, LocalDateTime.of(2026, 11, 26, 13, 0), 45, instant(EVENING.minusDays(2)), false);
        return Participant.unknown(id, Address.sms("+46701740605")).withAppointments(List.of(meeting));
    }

    private static Turn turn(Participant person, Instant now) {
        InboundMessage none = InboundMessage.text("m1", Address.sms("+46701740605"), "", now);
        Understanding understanding = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        return new Turn("7-t", person, none, understanding, now, now, SWEDEN, Catalogue.EMPTY);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
