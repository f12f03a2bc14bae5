package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;

/** Whose phone rings follows the roster of the region file. */
class RegionDutiesTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T10:00");

    private static final Address ADMINISTRATOR = Address.sms("+46701740699");

    private final DutyRoster roster =
            new RegionDuties(RegionFiles.load("blekinge"), () -> List.of(ADMINISTRATOR), () -> true);

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
        assertThat(roster.everybody()).hasSize(6).contains(ADMINISTRATOR);
    }

    @Test
    void dutyBeginsAgainTheNextMorning() {
        LocalDateTime night = THURSDAY.plusHours(12);
        assertThat(roster.nextDuty("ronneby", night)).hasValueSatisfying(at -> {
            assertThat(at).isAfter(night).isBefore(night.plusHours(14));
            assertThat(roster.onDuty("ronneby", at)).isNotEmpty();
        });
        assertThat(roster.nextDuty("ronneby", THURSDAY)).contains(THURSDAY);
    }
}
