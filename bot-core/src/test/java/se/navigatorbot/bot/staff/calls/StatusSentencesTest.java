package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staffapi.StatusApi.StatusLine;
import se.navigatorbot.bot.transit.BadValue;
import se.navigatorbot.bot.transit.GtfsFault;
import se.navigatorbot.bot.transit.TimetableReport;
import se.navigatorbot.bot.transit.TimetableReport.State;
import se.navigatorbot.bot.transit.Validity;

class StatusSentencesTest {

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2026-10-01, degraded, 'Tidtabellen gäller först från söndag 1 november 2026.'",
        "2026-11-02, up, 'Tidtabellen gäller till lördag 12 december 2026.'",
        "2026-11-15, up, 'Tidtabellen gäller till lördag 12 december 2026. Lägg en ny fil i navigator.transit.file"
                + " och starta om.'",
        "2026-12-13, degraded, 'Tidtabellen gällde till lördag 12 december 2026. Lägg en ny fil i"
                + " navigator.transit.file och starta om.'",
    })
    void aTimetableThatRunsOutIsToldBeforeItDoes(LocalDate today, String state, String sentence) {
        Validity validity = new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 12));

        assertThat(TimetableLine.of(new TimetableReport(State.USED, validity, List.of()), today))
                .contains(new StatusLine("tidtabell", state, sentence));
    }

    @Test
    void whatATimetableHasThatCannotBeUsedIsSaidToStaff() {
        GtfsFault fault = new GtfsFault("stops.txt", 7, "stop_lat", BadValue.NO_NUMBER);

        assertThat(TimetableLine.of(TimetableReport.NONE, LocalDate.MIN)).isEmpty();
        assertThat(TimetableLine.of(TimetableReport.UNREADABLE, LocalDate.MIN))
                .hasValueSatisfying(line -> assertThat(line.sentence()).startsWith("Tidtabellen går inte att läsa"));
        assertThat(TimetableLine.of(new TimetableReport(State.REFUSED, null, List.of(fault)), LocalDate.MIN))
                .hasValueSatisfying(line -> assertThat(line.sentence())
                        .contains("används inte. Det som inte går att använda (1):"
                                + " stops.txt rad 7, stop_lat: är inget tal."));
    }

    @Test
    void damageInTheStoreIsSaidOnceThereIsAny() {
        assertThat(StatusCalls.unreadable(0)).isEmpty();
        assertThat(StatusCalls.unreadable(1)).hasValueSatisfying(line -> {
            assertThat(line.state()).isEqualTo("degraded");
            assertThat(line.sentence()).startsWith("En uppgift i lagringen går inte att läsa");
        });
        assertThat(StatusCalls.unreadable(3))
                .hasValueSatisfying(line -> assertThat(line.sentence()).startsWith("3 uppgifter i lagringen"));
    }
}
