package se.navigatorbot.bot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.StudyDate;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.RegionFiles;

/** When somebody is reminded of a last day to apply. */
class StudyRemindersTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final StudyReminders reminders =
            new StudyReminders(SWEDEN, new CentreHours(RegionFiles.load("blekinge")), centre -> "Navigatorcentrum");

    @ParameterizedTest(name = "asked {0}, last day {1}")
    @CsvSource({
        "2026-11-25T12:00, 2026-12-18, 2026-12-11T10:00",
        "2026-12-15T12:00, 2026-12-18, 2026-12-17T10:00",
        "2026-12-15T12:00, 2026-12-20, 2026-12-18T10:00",
        "2026-12-15T12:00, 2026-12-21, 2026-12-18T10:00",
        "2027-01-03T12:00, 2027-01-07, 2027-01-05T10:00",
        // the day on which the clock goes back, and the one on which it goes forward: ten o'clock is ten o'clock
        "2026-10-20T12:00, 2026-11-01, 2026-10-25T10:00",
        "2028-03-01T12:00, 2028-04-02, 2028-03-26T10:00",
        // over the end of a year with a week 53, and on leap day
        "2026-12-01T12:00, 2027-01-06, 2026-12-30T10:00",
        "2028-02-01T12:00, 2028-03-07, 2028-02-29T10:00"
    })
    void itIsAWeekBeforeOrTheLastWorkingDay(LocalDateTime asked, LocalDate closes, LocalDateTime due) {
        StudyDate komvux = new StudyDate("komvux-1", 1, "Komvux vårtermin", "", null, closes, "sara", false);
        Catalogue catalogue = Catalogue.EMPTY.withDates(Map.of(komvux.id(), komvux));
        Participant person = Participant.unheardOf("7-elin");
        Participant waiting = person.withWishes(person.wishes().awaiting(Awaited.studyDate("komvux-1", at(asked))));

        assertThat(reminders.next(waiting, catalogue)).contains(at(due));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SWEDEN).toInstant();
    }
}
