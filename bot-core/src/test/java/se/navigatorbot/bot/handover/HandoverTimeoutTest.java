package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.RegionFiles;

/** How long a talk waits for its human. */
class HandoverTimeoutTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final OpeningHours HOURS = new CentreHours(RegionFiles.load("blekinge"));

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "P1D, 2026-11-25T10:00, 2026-11-26T10:00",
        "P1D, 2026-11-27T14:00, 2026-11-30T14:00",
        "P1D, 2026-12-23T14:00, 2026-12-28T14:00",
        "P2D, 2026-11-27T14:00, 2026-12-01T14:00",
        "P1D, 2027-03-25T14:00, 2027-03-30T14:00",
        "PT4H, 2026-11-27T14:00, 2026-11-27T18:00",
    })
    void aWorkingDayKeepsItsHour(String setting, LocalDateTime spoken, LocalDateTime over) {
        assertThat(HandoverTimeout.parse(setting, HOURS, ZONE).after(at(spoken)))
                .isEqualTo(at(over));
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> HandoverTimeout.parse("en dag", HOURS, ZONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("navigator.handover.timeout");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
