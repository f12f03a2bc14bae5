package se.navigatorbot.bot.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we publish, read by another program's hand and by our own. */
class IcsWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final String written = IcsWriter.write(
            "Navigatorcentrum Ronneby",
            List.of(
                    new IcsEntry(
                            "cv-1126@blekinge",
                            3,
                            "CV-verkstad; åäö, och ett ganska långt namn som måste brytas på flera rader i filen",
                            Instant.parse("2026-11-26T12:00:00Z"),
                            Instant.parse("2026-11-26T14:00:00Z"),
                            "Exempelgatan 12, Ronneby",
                            "Med Ikea. Språkstöd: tolk på arabiska.",
                            false),
                    new IcsEntry(
                            "foretag-1127@blekinge",
                            1,
                            "1 timme 3 företag",
                            Instant.parse("2026-11-27T08:00:00Z"),
                            Instant.parse("2026-11-27T11:00:00Z"),
                            "",
                            "",
                            true)),
            NOW);

    @Test
    void anotherLibraryReadsItWithoutAWarning() {
        ICalendar calendar = Biweekly.parse(written).first();

        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(2);
        VEvent workshop = events.get(0);
        assertThat(workshop.getSummary().getValue())
                .startsWith("CV-verkstad; åäö, och")
                .endsWith("i filen");
        assertThat(workshop.getLocation().getValue()).isEqualTo("Exempelgatan 12, Ronneby");
        assertThat(workshop.getDescription().getValue()).isEqualTo("Med Ikea. Språkstöd: tolk på arabiska.");
        assertThat(workshop.getDateStart().getValue().toInstant()).isEqualTo("2026-11-26T12:00:00Z");
        assertThat(workshop.getSequence().getValue()).isEqualTo(3);
        assertThat(events.get(1).getStatus().isCancelled()).isTrue();
    }

    @Test
    void ourOwnHandReadsItToo() {
        List<CalendarRow> rows = new IcsReader(ZoneId.of("Europe/Stockholm"))
                .read(written, LocalDateTime.parse("2026-11-24T10:00"), LocalDateTime.parse("2027-11-24T10:00"));

        assertThat(rows)
                .extracting(row -> row.start().toString())
                .containsExactly("2026-11-26T13:00", "2026-11-27T09:00");
    }

    @Test
    void linesAreNoLongerThanTheFormatAllows() {
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
    }
}
