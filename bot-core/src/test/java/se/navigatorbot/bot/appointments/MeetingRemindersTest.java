package se.navigatorbot.bot.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** In which words a meeting is reminded of. The meeting is on Thursday 26 November 2026 at 13:00. */
class MeetingRemindersTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 25, 16, 0);

    private final ReminderPlan plan =
            new ReminderPlan(new CentreHours(RegionFiles.load("blekinge")), SWEDEN, LocalTime.of(16, 0));

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
        MeetingReminders reminders = new MeetingReminders(plan, trial, id -> "Navigatorcentrum");
        Turn turn = turn(person(trial, other));

        Reply reply = reminders.due(turn, Reply.silent(turn));

        assertThat(reply.drafts()).extracting(draft -> draft.wording().key()).containsExactly(key);
    }

    private static Participant person(ReminderTrial trial, boolean other) {
        String id = IntStream.range(0, 1000)
                .mapToObj(i -> "7-" + i)
                .filter(one -> !trial.on(LocalDate.of(2026, 11, 25)) || trial.other(one) == other)
                .findFirst()
                .orElseThrow();
        Appointment.With with = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        Appointment meeting = Appointment.booked(
                "m1", with, LocalDateTime.of(2026, 11, 26, 13, 0), 45, instant(EVENING.minusDays(2)), false);
        return Participant.unknown(id, Address.sms("+46701740605")).withAppointments(List.of(meeting));
    }

    private static Turn turn(Participant person) {
        Instant now = instant(EVENING);
        InboundMessage none = InboundMessage.text("m1", Address.sms("+46701740605"), "", now);
        Understanding understanding = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        return new Turn("7-t", person, none, understanding, now, now, SWEDEN, Catalogue.EMPTY);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
