package se.navigatorbot.bot.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.region.Span;

/** Exception, then public holiday, then season, then week. */
class CentreHoursTest {

    private final OpeningHours hours = new CentreHours(RegionFiles.load("blekinge"));

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ronneby|2026-11-26|09:00-12:00 13:00-16:00|''",
                "ronneby|2026-11-27|09:00-15:00|''",
                "ronneby|2026-11-28|''|''",
                "ronneby|2026-12-24|''|julafton",
                "ronneby|2026-12-25|''|juldagen",
                "ronneby|2027-01-01|''|nyårsdagen",
                "ronneby|2026-06-19|''|midsommarafton",
                "ronneby|2026-10-30|09:00-12:00|dag före röd dag",
                "karlskrona|2027-01-05|09:00-12:00|dag före röd dag",
                "karlskrona|2026-04-02|09:00-12:00|dag före röd dag",
                "solvesborg|2026-10-30|09:00-12:00|''",
                "ronneby|2026-07-07|10:00-14:00|sommartider",
                "ronneby|2026-07-10|''|sommartider",
                "ronneby|2026-06-29|10:00-14:00|sommartider",
                "ronneby|2026-08-10|09:00-12:00 13:00-16:00|''",
                "ystad|2026-11-26|''|''",
            })
    void aDayIsOpen(String centre, LocalDate date, String spans, String reason) {
        OpenDay day = hours.on(centre, date, Catalogue.EMPTY);

        assertThat(day.spans().stream()
                        .map(span -> span.opens() + "-" + span.closes())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(spans);
        assertThat(day.reason()).isEqualTo(reason);
    }

    @Test
    void theCentresOwnExceptionWinsOverAHoliday() {
        LocalDate christmasEve = LocalDate.of(2026, 12, 24);
        HoursException exception = new HoursException(
                "ronneby", christmasEve, List.of(new Span(LocalTime.of(10, 0), LocalTime.of(13, 0))), "julfika");
        Catalogue catalogue = Catalogue.EMPTY.withHours(Map.of(Catalogue.hoursKey("ronneby", christmasEve), exception));

        assertThat(hours.on("ronneby", christmasEve, catalogue).reason()).isEqualTo("julfika");
        assertThat(hours.on("ronneby", christmasEve, catalogue).open()).isTrue();
        assertThat(hours.on("karlshamn", christmasEve, catalogue).open()).isFalse();
    }

    @ParameterizedTest(name = "after {0} it is {1}")
    @CsvSource({
        "2026-11-26T08:00, 2026-11-26T09:00",
        "2026-11-26T10:00, 2026-11-26T10:00",
        "2026-11-26T12:00, 2026-11-26T13:00",
        "2026-11-27T15:00, 2026-11-30T09:00",
        "2026-12-23T16:00, 2026-12-28T09:00",
    })
    void nextOpening(LocalDateTime after, LocalDateTime opens) {
        assertThat(hours.nextOpening("ronneby", after, Catalogue.EMPTY)).contains(opens);
    }

    @Test
    void nobodyKnowsWhenAnUnknownCentreOpens() {
        assertThat(hours.nextOpening("ystad", LocalDateTime.parse("2026-11-26T08:00"), Catalogue.EMPTY))
                .isEmpty();
    }

    @ParameterizedTest(name = "before {0} the last open day is {1}")
    @CsvSource({"2026-11-30, 2026-11-27", "2026-12-28, 2026-12-23", "2026-11-26, 2026-11-25"})
    void lastOpenDay(LocalDate date, LocalDate last) {
        assertThat(hours.lastOpenDayBefore("ronneby", date, Catalogue.EMPTY)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} rest {1}")
    @CsvSource({"2026-11-28, true", "2026-11-29, true", "2026-12-24, true", "2026-11-30, false", "2027-01-06, true"})
    void restDays(LocalDate date, boolean rest) {
        assertThat(hours.restDay(date)).isEqualTo(rest);
    }
}
