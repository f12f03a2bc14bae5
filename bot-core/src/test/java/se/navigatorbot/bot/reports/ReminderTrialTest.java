package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Appointment.Status;
import se.navigatorbot.bot.participants.Participant;

class ReminderTrialTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 11, 30, 16, 0);
    private static final LocalDateTime DURING = LocalDateTime.of(2026, 12, 1, 16, 0);

    private final ReminderTrial trial = ReminderTrial.of("2026-12-01/2027-02-28");
    private final List<Participant> people = new ArrayList<>();

    @Test
    void runsOnItsDaysAndOnNoOthers() {
        assertThat(trial.on(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(trial.on(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(trial.on(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(trial.on(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(ReminderTrial.of(" ").set()).isFalse();
        assertThat(ReminderTrial.of("").on(LocalDate.of(2026, 12, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-01", "2027-02-28/2026-12-01", "1 december", "2026-12-01/2027-01-01/2027-02-01", "/"})
    void aPeriodThatIsNoneIsRefusedWithWhatWasWritten(String period) {
        assertThatThrownBy(() -> ReminderTrial.of(period)).hasMessageContaining(period);
    }

    @Test
    void drawsHalvesOfEqualSizeThatStayAndThatEachComparisonDrawsAnew() {
        List<String> ids = IntStream.range(0, 2000)
                .mapToObj(i -> i % 64 + "-" + Integer.toString(i, 32))
                .toList();
        ReminderTrial later = ReminderTrial.of("2027-03-01/2027-04-30");
        long other = ids.stream().filter(trial::other).count();
        long same =
                ids.stream().filter(id -> trial.other(id) == later.other(id)).count();

        assertThat(other).isBetween(900L, 1100L);
        assertThat(same).isBetween(900L, 1100L);
        assertThat(ids)
                .allMatch(id -> trial.other(id)
                        == ReminderTrial.of("2026-12-01/2027-02-28").other(id));
    }

    @Test
    void countsTheFirstMeetingOfEachThatWasRemindedOfInThePeriod() {
        person(true, meeting(DURING, Status.ATTENDED), meeting(DURING.plusDays(7), Status.MISSED));
        person(true, meeting(BEFORE, Status.MISSED), meeting(DURING, Status.CANCELLED_BY_PARTICIPANT));
        person(true, meeting(DURING, Status.MISSED));
        person(false, meeting(DURING, Status.ATTENDED));
        person(false, meeting(BEFORE, Status.ATTENDED));
        person(false, meeting(DURING, Status.CONFIRMED));
        person(false, unreminded(Status.MISSED));

        TrialFigures figures = TrialFigures.of(trial, people, ZONE);

        assertThat(figures.other()).isEqualTo(new TrialFigures.Half(1, 1, 1));
        assertThat(figures.usual()).isEqualTo(new TrialFigures.Half(1, 0, 0));
        assertThat(figures.hidden()).isTrue();
    }

    @Test
    void isShownWhenFiveInEachHalfHaveComeOrNot() {
        for (int i = 0; i < 10; i++) {
            person(i % 2 == 0, meeting(DURING, i < 8 ? Status.ATTENDED : Status.MISSED));
        }
        TrialFigures figures = TrialFigures.of(trial, people, ZONE);

        assertThat(figures.hidden()).isFalse();
        assertThat(figures.difference()).isEqualTo(new Difference(5, 4, 5, 4));
    }

    private void person(boolean other, Appointment... meetings) {
        String id = IntStream.iterate(people.size() * 1000, i -> i + 1)
                .mapToObj(i -> "7-" + Integer.toString(i, 32))
                .filter(one -> trial.other(one) == other)
                .findFirst()
                .orElseThrow();
        people.add(Participant.unheardOf(id).withAppointments(List.of(meetings)));
    }

    /** Reminded of then, and held the day after. */
    private static Appointment meeting(LocalDateTime reminded, Status status) {
        return booked(reminded).reminded(instant(reminded)).outcome(status);
    }

    private static Appointment unreminded(Status status) {
        return booked(DURING).outcome(status);
    }

    private static Appointment booked(LocalDateTime reminded) {
        Appointment.With with = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        return Appointment.booked(
                "m" + reminded, with, reminded.plusHours(18), 45, instant(reminded.minusDays(3)), false);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
