package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;

/** Whose phone rings follows the roster of the region file. */
class RegionDutiesTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T10:00");

    private final DutyRoster roster = new RegionDuties(RegionFiles.load("blekinge"));

    @Test
    void inHoursTheCentresOwnDutyRings() {
        assertThat(roster.onDuty("ronneby", THURSDAY)).containsExactly(Address.sms("+46701740616"));
    }

    @Test
    void withoutAHomeCentreEveryCentreRings() {
        assertThat(roster.onDuty(null, THURSDAY)).hasSize(5);
    }

    @Test
    void atNightNobodyRingsButEverybodyCanBeReached() {
        assertThat(roster.onDuty(null, THURSDAY.plusHours(12))).isEmpty();
        assertThat(roster.everybody()).hasSize(5);
    }
}
