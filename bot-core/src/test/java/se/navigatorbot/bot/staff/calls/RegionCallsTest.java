package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.RegionsApi;
import se.navigatorbot.bot.staffapi.RegionsApi.NewPlace;
import se.navigatorbot.bot.staffapi.RegionsApi.NewRegion;
import se.navigatorbot.bot.staffapi.RegionsApi.RegionFile;

class RegionCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final RegionsApi regions = house.as("anna", RegionsApi.class);

    @Test
    void aNewRegionIsAFileThatTheServerWouldStartWith() {
        RegionFile draft = regions.draft(new NewRegion(
                "kalmar",
                "Kalmar",
                "Unga \"Öland\"",
                List.of(
                        new NewPlace("Mörbylånga", "Storgatan 1", "", "", "9-12, 13-15"),
                        new NewPlace("Kalmar", "", "070-174 06 05", "", ""))));
        assertThat(draft.yaml()).contains("morbylanga:", "\"Unga Öland Mörbylånga\"", "bris", "9-12, 13-15");
        assertThat(regions.check(draft).well()).isTrue();
        assertThat(regions.check(draft).sentence()).contains("2 kommuner, 2 centrum", "exempel");
    }

    @Test
    void whatIsWrongIsToldWithItsLineInSwedish() {
        RegionFile draft = regions.draft(new NewRegion("x", "X", "", List.of(new NewPlace("Kalmar", "", "", "", ""))));
        RegionFile wrong = new RegionFile(draft.yaml().replace("mon: 9-16", "mon: 16-9"));
        assertThat(regions.check(wrong).well()).isFalse();
        assertThat(regions.check(wrong).sentence())
                .matches("Rad \\d+, tecken \\d+, .*week.mon: stänger innan det öppnar\\.");
    }
}
