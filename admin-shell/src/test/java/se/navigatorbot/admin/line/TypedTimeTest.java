package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private final TypedTime times =
            new TypedTime(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/Stockholm")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T13:00, 2026-11-26T13:00",
        "2026-11-26T13:00:00, 2026-11-26T13:00",
        "2026-11-26 13:00, 2026-11-26T13:00",
        "26/11 13.00, 2026-11-26T13:00",
        "26/11 kl 13.30, 2026-11-26T13:30",
        "21/11 9:05, 2026-11-21T09:05",
        "20/11 9.05, 2027-11-20T09:05"
    })
    void timesAsStaffWriteThem(String typed, LocalDateTime time) {
        assertThat(times.dateTime(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23, 2026-12-23", "23/12, 2026-12-23", "1/2, 2027-02-01"})
    void days(String typed, LocalDate day) {
        assertThat(times.date(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-26", "26/11", "2026-13-01 10:00", "31/2 10.00", "imorgon 13.00", "26/11 25.00", " "})
    void whatIsNoTime(String typed) {
        assertThatThrownBy(() -> times.dateTime(typed)).isInstanceOf(DateTimeException.class);
    }
}
