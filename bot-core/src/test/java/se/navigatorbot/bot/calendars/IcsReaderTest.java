package se.navigatorbot.bot.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as other programs write them. */
class IcsReaderTest {

    private static final LocalDateTime FROM = LocalDateTime.parse("2026-11-24T10:00");
    private static final LocalDateTime TO = FROM.plusYears(1);

    private final IcsReader reader = new IcsReader(ZoneId.of("Europe/Stockholm"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261126T120000Z;DTEND:20261126T140000Z | 2026-11-26T13:00/2026-11-26T15:00",
                "DTSTART;TZID=Europe/Stockholm:20261126T130000;DURATION:PT90M | 2026-11-26T13:00/2026-11-26T14:30",
                "DTSTART;TZID=Europe/London:20261126T130000;DTEND;TZID=Europe/London:20261126T140000"
                        + " | 2026-11-26T14:00/2026-11-26T15:00",
                "DTSTART:20261126T130000 | 2026-11-26T13:00/2026-11-26T14:00",
                "DTSTART:20251126T130000;DTEND:20251126T140000 | ",
            })
    void timesAreTheOnesOfTheRegion(String dates, String told) {
        String row = dates.replace(";DTEND", "\r\nDTEND").replace(";DURATION", "\r\nDURATION");
        assertThat(reader.read(calendar(event("u1", "CV-verkstad", row)), FROM, TO).stream()
                        .map(found -> found.start() + "/" + found.end())
                        .collect(Collectors.joining()))
                .isEqualTo(told == null ? "" : told);
    }

    @Test
    void whatRepeatsIsToldOneByOneWithoutWhatIsLeftOut() {
        String text = calendar(event(
                "u1",
                "Språkcafé",
                "DTSTART;TZID=Europe/Stockholm:20261120T100000\r\nDTEND;TZID=Europe/Stockholm:20261120T110000\r\n"
                        + "RRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=Europe/Stockholm:20261204T100000"));

        assertThat(reader.read(text, FROM, TO))
                .extracting(row -> row.start().toString())
                .containsExactly("2026-11-27T10:00", "2026-12-11T10:00", "2026-12-18T10:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 2026-11-26T13:00/14:00 2026-12-01T09:00/10:00 2026-12-08T09:00/10:00",
                "RRULE:FREQ=WEEKLY;COUNT=2 | 2026-11-26T13:00/14:00 2026-12-01T09:00/10:00 2026-12-03T13:00/14:00"
                        + " 2026-12-08T09:00/10:00",
                "EXDATE:20261201T090000 | 2026-11-26T13:00/14:00 2026-12-08T09:00/10:00",
                "RDATE;VALUE=PERIOD:20261214T080000Z/PT3H | 2026-11-26T13:00/14:00 2026-12-01T09:00/10:00"
                        + " 2026-12-08T09:00/10:00 2026-12-14T09:00/12:00",
            })
    void timesThatAreWrittenOutAreToldOneByOne(String more, String told) {
        String rows = "DTSTART:20261126T130000\r\nRDATE:20261201T090000,20261208T090000,20251208T090000"
                + (more.isEmpty() ? "" : "\r\n" + more);

        assertThat(reader.read(calendar(event("u1", "Språkcafé", rows)), FROM, TO).stream()
                        .map(row -> row.start() + "/" + row.end().toLocalTime())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void aTimeThatIsWrittenOutAndMovedIsToldWhereItIsNow() {
        String text = calendar(
                event("u1", "Kurs", "DTSTART:20261126T130000\r\nRDATE:20261203T130000"),
                event("u1", "Kurs", "RECURRENCE-ID:20261203T130000\r\nDTSTART:20261204T090000"));

        assertThat(reader.read(text, FROM, TO))
                .extracting(row -> row.start().toString())
                .containsExactly("2026-11-26T13:00", "2026-12-04T09:00");
    }

    @Test
    void oneOfThemThatWasMovedIsToldWhereItIsNow() {
        String text = calendar(
                event("u1", "Kurs", "DTSTART:20261126T130000\r\nRRULE:FREQ=WEEKLY;COUNT=2"),
                event("u1", "Kurs", "RECURRENCE-ID:20261203T130000\r\nDTSTART:20261204T090000"));

        assertThat(reader.read(text, FROM, TO))
                .extracting(row -> row.start().toString())
                .containsExactly("2026-11-26T13:00", "2026-12-04T09:00");
    }

    @Test
    void aWholeDayAndSomethingCalledOffAreSaidToBeSo() {
        List<CalendarRow> rows = reader.read(
                calendar(
                        event("u1", "Lov", "DTSTART;VALUE=DATE:20261228"),
                        event("u2", "Kurs", "DTSTART:20261229T130000\r\nSTATUS:CANCELLED")),
                FROM,
                TO);

        assertThat(rows).extracting(CalendarRow::wholeDay).containsExactly(true, false);
        assertThat(rows).extracting(CalendarRow::cancelled).containsExactly(false, true);
    }

    @Test
    void oneBadRowInAThousandIsNamedAndNothingIsTaken() {
        String[] events = IntStream.range(0, 1000)
                .mapToObj(i ->
                        event("u" + i, "Aktivitet " + i, i == 516 ? "DTSTART:i morgon" : "DTSTART:20261126T130000"))
                .toArray(String[]::new);

        assertThatThrownBy(() -> reader.read(calendar(events), FROM, TO))
                .isInstanceOf(CalendarFault.class)
                .hasMessageMatching("(Rad 31\\d\\d i kalendern|Händelse 517 \\(Aktivitet 516\\).*) .*");
    }

    @ParameterizedTest
    @CsvSource({"hej", "BEGIN:VCALENDAR", "''"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(text, FROM, TO)).isInstanceOf(CalendarFault.class);
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() {
        assertThatThrownBy(() -> reader.read("x".repeat(50_000_000), FROM, TO)).hasMessageContaining("två megabyte");
    }

    private static String event(String uid, String title, String rows) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:" + title + "\r\n" + rows
                + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }
}
