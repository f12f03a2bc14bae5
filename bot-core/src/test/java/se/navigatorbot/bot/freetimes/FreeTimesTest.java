package se.navigatorbot.bot.freetimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Attendance.Leave;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;

/** What is free at Ronneby, which is open 9 to 12 and 13 to 16 on ordinary days. */
class FreeTimesTest {

    private static final Region BLEKINGE = RegionFiles.load("blekinge");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final TimeZone OWN = TimeZone.getDefault();

    private final MemoryCoachBook book = new MemoryCoachBook();
    private final MemoryDiary diary = new MemoryDiary();
    private Attendance attendance = Attendance.ALWAYS;
    private final FreeTimes free =
            new FreeTimes(book, diary, new CentreHours(BLEKINGE), BLEKINGE, () -> List.of(sara(attendance)));

    @BeforeEach
    void saraWorks() {
        book.change(
                "sara",
                rules -> rules.withWeek(List.of(
                        weekly(DayOfWeek.MONDAY, 10, 12),
                        weekly(DayOfWeek.TUESDAY, 9, 16),
                        weekly(DayOfWeek.FRIDAY, 9, 11))));
    }

    @AfterEach
    void ownZone() {
        TimeZone.setDefault(OWN);
    }

    @ParameterizedTest(name = "asked {0} in a machine of {1}")
    @CsvSource({
        // an ordinary Tuesday: lunch is closed, and every meeting has its pause
        "2026-11-24T07:00, UTC, 24T09:00 24T10:00 24T11:00 24T13:00 24T14:00 24T15:00",
        // two hours' notice
        "2026-11-24T12:30, America/New_York, 24T15:00 27T09:00 27T10:00 30T10:00 30T11:00 01T09:00",
        // the weekend of winter time
        "2026-10-23T08:30, Asia/Kolkata, 26T10:00 26T11:00 27T09:00 27T10:00 27T11:00 27T13:00",
        // the weekend of summer time is Easter too: Friday and Monday are red
        "2027-03-25T12:00, Pacific/Auckland, 30T09:00 30T10:00 30T11:00 30T13:00 30T14:00 30T15:00",
        // week 53 and New Year: Friday the first is red
        "2026-12-29T13:30, UTC, 04T10:00 04T11:00 05T09:00 05T10:00 05T11:00 08T09:00",
        // Midsummer Eve is a Friday, and summer hours have begun
        "2027-06-24T10:00, America/New_York, 28T10:00 28T11:00 29T10:00 29T11:00 29T12:00 29T13:00",
        // leap day is a Tuesday
        "2028-02-28T12:00, UTC, 29T09:00 29T10:00 29T11:00 29T13:00 29T14:00 29T15:00",
    })
    void offersWhatTheWeekAndTheCentreLeave(LocalDateTime asked, String machine, String expected) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        assertThat(next(asked, 6)).isEqualTo(expected);
    }

    @Test
    void nothingIsOfferedOnLeaveOrTooFarAhead() {
        attendance = attendance.away(new Leave(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 29), null));
        book.change("sara", rules -> rules.withLengths(45, 15, 2, 7));
        assertThat(next(LocalDateTime.parse("2026-11-24T07:00"), 10))
                .isEqualTo("30T10:00 30T11:00 01T09:00 01T10:00 01T11:00 01T13:00 01T14:00 01T15:00");
    }

    @Test
    void nothingIsOfferedOnDaysOnWhichTheCoachNeverWorks() {
        attendance = attendance.withDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null);
        assertThat(next(LocalDateTime.parse("2026-11-24T07:00"), 3)).isEqualTo("27T09:00 27T10:00 30T10:00");
    }

    private static Colleague sara(Attendance attendance) {
        return new Colleague("sara", "Sara", Offer.Queue.COACH, true, Set.of("ronneby"), null, null, attendance);
    }

    @Test
    void whatIsTakenAndItsPauseAreLeftOut() {
        Instant ten = instant(LocalDateTime.parse("2026-11-24T10:00"));
        diary.hold(new TakenTime("sara", "7-ali", "a1", ten, ten.plus(Duration.ofMinutes(50))));
        assertThat(next(LocalDateTime.parse("2026-11-24T07:00"), 2)).isEqualTo("24T09:00 24T13:00");
    }

    @Test
    void anotherCalendarCountsWhileItIsTheOneThatIsFollowed() {
        Instant nine = instant(LocalDateTime.parse("2026-11-24T09:00"));
        Busy morning = new Busy(nine, nine.plus(Duration.ofHours(2)));
        book.keep("sara", new BusyCalendar("https://a.example/x.ics", nine, nine, "", List.of(morning)));
        LocalDateTime asked = LocalDateTime.parse("2026-11-24T06:00");
        assertThat(next(asked, 1)).isEqualTo("24T09:00");
        book.change("sara", rules -> rules.withCalendar("https://a.example/x.ics"));
        assertThat(next(asked, 1)).isEqualTo("24T11:00");
    }

    @Test
    void whoHasNoHoursCannotBeBooked() {
        assertThat(free.bookable("sara")).isTrue();
        assertThat(free.bookable("bo")).isFalse();
        assertThat(free.next("bo", instant(LocalDateTime.parse("2026-11-24T06:00")), Catalogue.EMPTY, time -> true, 3))
                .isEmpty();
    }

    private String next(LocalDateTime asked, int atMost) {
        return free.next("sara", instant(asked), Catalogue.EMPTY, time -> true, atMost).stream()
                .map(time -> time.start().toString().substring(8))
                .collect(Collectors.joining(" "));
    }

    private static WeeklyTime weekly(DayOfWeek day, int from, int to) {
        return new WeeklyTime(day, LocalTime.of(from, 0), LocalTime.of(to, 0), "ronneby", "");
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
