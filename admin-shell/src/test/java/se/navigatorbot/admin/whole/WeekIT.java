package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Fifty invented people live through a week at the real jars, and every promise holds; then three on other channels. */
class WeekIT {

    private static final int SECONDS = 240;

    @Test
    void everyPromiseHoldsThroughAWeek() {
        try (Town town = new Town()) {
            town.open(Instant.parse("2026-11-20T09:00:00Z"), "+46701740616");

            Shell.Said week = town.staff.attempt(SECONDS, "demo", "week");

            assertThat(week.text()).doesNotContain("LÖFTE BRUTET").contains("löften höll.");
            assertThat(week.exitCode()).isZero();
            new OtherWays(town).live();
        }
    }
}
