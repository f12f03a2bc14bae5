package se.navigatorbot.bot.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;COUNT=3 | 2026-10-22T13:00 | 2026-10-22T13:00 2026-10-29T13:00 2026-11-05T13:00",
                "RRULE:freq=weekly;count=2 | 2026-03-26T13:00 | 2026-03-26T13:00 2026-04-02T13:00",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=3 | 2026-12-17T09:00 | 2026-12-17T09:00 2026-12-31T09:00 2027-01-14T09:00",
                "FREQ=MONTHLY;BYDAY=1TU;COUNT=3 | 2026-12-01T10:00 | 2026-12-01T10:00 2027-01-05T10:00 2027-02-02T10:00",
                "FREQ=WEEKLY;UNTIL=20261105T120000Z | 2026-10-22T13:00 | 2026-10-22T13:00 2026-10-29T13:00 2026-11-05T13:00",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=1 | 2028-02-29T10:00 | 2028-02-29T10:00",
            })
    void stepsByCalendarDayInLocalTime(String rule, String first, String starts) {
        assertThat(RepeatRule.parse(rule, ZONE).starts(LocalDateTime.parse(first)).stream()
                        .map(LocalDateTime::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(starts);
    }

    @ParameterizedTest
    @CsvSource({"varje vecka", "FREQ=OFTEN", "FREQ=DAILY", "''"})
    void whatHasNoEndOrIsNoRuleIsRefused(String rule) {
        assertThatThrownBy(() -> RepeatRule.parse(rule, ZONE).starts(LocalDateTime.parse("2026-10-22T13:00")))
                .isInstanceOf(CalendarFault.class);
    }
}
