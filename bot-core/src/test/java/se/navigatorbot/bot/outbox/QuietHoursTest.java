package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.RegionFiles;

/** Nobody is woken, also not on the days that have 23 or 25 hours. All times are Swedish local times. */
class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final OpeningHours HOURS = new CentreHours(RegionFiles.load("blekinge"));

    private final QuietHours quiet = QuietHours.parse("20:00-08:00", HOURS, ZONE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        // ends of the day
        "2026-11-25T07:59, 2026-11-25T08:00",
        "2026-11-25T08:00, 2026-11-25T08:00",
        "2026-11-25T19:59, 2026-11-25T19:59",
        "2026-11-25T20:00, 2026-11-26T08:00",
        "2026-11-25T23:30, 2026-11-26T08:00",
        "2026-11-26T00:00, 2026-11-26T08:00",
        // weekend
        "2026-11-27T20:00, 2026-11-30T08:00",
        "2026-11-28T12:00, 2026-11-30T08:00",
        "2026-11-29T19:00, 2026-11-30T08:00",
        // public holidays: Christmas, then New Year, Epiphany, Easter
        "2026-12-24T21:00, 2026-12-28T08:00",
        "2026-12-25T10:00, 2026-12-28T08:00",
        "2027-01-01T10:00, 2027-01-04T08:00",
        "2027-01-05T20:30, 2027-01-07T08:00",
        "2027-03-25T20:00, 2027-03-30T08:00",
        // the clocks change
        "2026-10-24T23:00, 2026-10-26T08:00",
        "2026-10-25T02:30, 2026-10-26T08:00",
        "2026-10-26T07:59, 2026-10-26T08:00",
        "2027-03-28T01:59, 2027-03-30T08:00",
        "2027-03-28T03:30, 2027-03-30T08:00",
    })
    void unaskedWaitsForAWorkingDay(LocalDateTime now, LocalDateTime goes) {
        assertThat(quiet.daytime(at(now))).isEqualTo(at(goes));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-11-28T12:00, 2026-11-28T12:00",
        "2026-11-28T20:00, 2026-11-29T08:00",
        "2026-11-29T07:59, 2026-11-29T08:00",
        "2026-12-25T10:00, 2026-12-25T10:00",
        "2026-10-25T02:30, 2026-10-25T08:00",
        "2027-03-27T22:00, 2027-03-28T08:00",
    })
    void whatIsForARestDayWaitsForTheMorningAlone(LocalDateTime now, LocalDateTime goes) {
        assertThat(quiet.anyDay(at(now))).isEqualTo(at(goes));
    }

    @ParameterizedTest(name = "{0}, begins {1} -> {2}")
    @CsvSource({
        "2026-11-25T21:59, 2026-11-26T09:00, 2026-11-25T21:59",
        "2026-11-25T22:00, 2026-11-26T09:00, 2026-11-26T06:30",
        "2026-11-25T22:00, 2026-11-26T08:30, 2026-11-26T06:30",
        "2026-11-25T22:00, 2026-11-26T08:29, 2026-11-25T22:00",
        "2026-11-26T06:29, 2026-11-26T10:00, 2026-11-26T06:30",
        "2026-11-26T06:30, 2026-11-26T10:00, 2026-11-26T06:30",
        "2026-11-26T03:00, 2026-11-26T08:00, 2026-11-26T03:00",
        "2026-11-28T12:00, 2026-11-28T18:00, 2026-11-28T12:00",
        "2026-10-25T02:30, 2026-10-25T10:00, 2026-10-25T06:30",
        "2027-03-28T01:30, 2027-03-28T10:00, 2027-03-28T06:30",
    })
    void newsOfAChangeKeepsOnlyTheDeepOfTheNight(LocalDateTime now, LocalDateTime begins, LocalDateTime goes) {
        assertThat(quiet.change(at(now), begins)).isEqualTo(at(goes));
    }

    @ParameterizedTest(name = "{0}, begins {1} -> {2}")
    @CsvSource({
        // by day as everything unasked
        "2026-11-25T10:00, 2026-11-27T09:00, 2026-11-25T10:00",
        "2026-11-25T20:30, 2026-11-27T09:00, 2026-11-26T08:00",
        // called off on a Friday evening: known on Sunday, not at the door
        "2026-11-27T20:30, 2026-11-30T08:15, 2026-11-29T20:15",
        "2026-11-27T20:30, 2026-11-30T11:00, 2026-11-30T06:30",
        "2026-11-27T20:30, 2026-11-30T21:00, 2026-11-30T08:00",
        "2026-11-28T10:00, 2026-11-29T13:00, 2026-11-29T06:30",
    })
    void newsOfAChangeIsNotLeftToTheLastMorning(LocalDateTime now, LocalDateTime begins, LocalDateTime goes) {
        assertThat(quiet.change(at(now), begins)).isEqualTo(at(goes));
    }

    @Test
    void theHourThatComesTwiceIsQuietBothTimes() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        Instant morning = Instant.parse("2026-10-25T07:00:00Z");
        assertThat(quiet.anyDay(first)).isEqualTo(morning);
        assertThat(quiet.anyDay(second)).isEqualTo(morning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20-08", "08:00-20:00", "20:00", "kväll-morgon"})
    void aSettingThatIsNoNightIsRefusedByName(String setting) {
        assertThatThrownBy(() -> QuietHours.parse(setting, HOURS, ZONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("navigator.quiet-hours");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
