package se.navigatorbot.bot.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Busy times as Outlook and Google publish them, seen from Monday 23 November 2026. */
class BusyReaderTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T10:00");

    private final BusyReader reader = new BusyReader(ZoneId.of("Europe/Stockholm"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "utc | DTSTART:20261124T080000Z;DTEND:20261124T090000Z | 24T09:00-10:00",
                "zone | DTSTART,TZID=Europe/Stockholm:20261124T080000;DTEND,TZID=Europe/Stockholm:20261124T090000 | 24T08:00-09:00",
                "no end | DTSTART:20261124T080000;DURATION:PT30M | 24T08:00-08:30",
                "free | DTSTART:20261124T080000Z;DTEND:20261124T090000Z;TRANSP:TRANSPARENT | none",
                "outlook free | DTSTART:20261124T080000Z;DTEND:20261124T090000Z;X-MICROSOFT-CDO-BUSYSTATUS:FREE | none",
                "cancelled | DTSTART:20261124T080000Z;DTEND:20261124T090000Z;STATUS:CANCELLED | none",
                "over | DTSTART:20261120T080000Z;DTEND:20261120T090000Z | none",
                "on parental leave for a year | DTSTART,VALUE=DATE:20260817;DTEND,VALUE=DATE:20270816 | 17T00:00-00:00",
                "a week on call, every other week | DTSTART,TZID=Europe/Stockholm:20261105T080000;"
                        + "DURATION:P7D;RRULE:FREQ=WEEKLY,INTERVAL=2 | 19T08:00-08:00 03T08:00-08:00",
                "written out one by one, one of them going on | DTSTART,TZID=Europe/Stockholm:20261102T080000;"
                        + "DURATION:P2D;RDATE,TZID=Europe/Stockholm:20261122T080000;"
                        + "RDATE,TZID=Europe/Stockholm:20261201T080000 | 22T08:00-08:00 01T08:00-08:00",
                "begun | DTSTART:20261120T080000Z;DTEND:20261126T090000Z | 20T09:00-10:00",
                "whole day | DTSTART,VALUE=DATE:20261125;DTEND,VALUE=DATE:20261126 | 25T00:00-00:00",
                "weekly over the clock change of March | DTSTART,TZID=Europe/Stockholm:20261103T130000;"
                        + "DURATION:PT1H;RRULE:FREQ=WEEKLY,COUNT=5 | 24T13:00-14:00 01T13:00-14:00",
            })
    void readsWhatIsBusy(String what, String lines, String expected) {
        String ics = calendar(event("a", lines.replace(";", "\n").replace(",", ";")));
        assertThat(read(ics)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void oneBadRowInAThousandCostsItselfAlone() {
        String rows = IntStream.range(0, 999)
                .mapToObj(i -> event("e" + i, "DTSTART:20261124T080000Z\nDTEND:20261124T090000Z"))
                .collect(Collectors.joining());
        String bad = event("bad", "SUMMARY:utan tid");
        BusyReader.Spans spans = reader.read(calendar(rows + bad), NOW, NOW.plusDays(90));
        assertThat(spans.spans()).hasSize(999);
        assertThat(spans.unreadable()).isEqualTo(1);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> reader.read("<html>Logga in</html>", NOW, NOW.plusDays(1)))
                .isInstanceOf(CalendarFault.class);
        assertThatThrownBy(() -> reader.read("x".repeat(BusyReader.LONGEST + 1), NOW, NOW.plusDays(1)))
                .hasMessageContaining("fem megabyte");
    }

    private String read(String ics) {
        return reader.read(ics, NOW, NOW.plusDays(10)).spans().stream()
                .map(span -> span.from().toString().substring(8) + "-"
                        + span.to().toString().substring(11))
                .collect(Collectors.joining(" "));
    }

    private static String event(String uid, String lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T000000Z\r\n"
                + lines.lines().map(line -> line.strip() + "\r\n").collect(Collectors.joining()) + "END:VEVENT\r\n";
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//prov//SV\r\n" + events + "END:VCALENDAR\r\n";
    }
}
