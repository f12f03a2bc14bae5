package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.broadcasts.Plan.Every;

/** What comes again comes at the same hour of the clock on the wall, and on the day that was meant. */
class PlanTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "MONTH, 2027-12-31T10:00, 2028-01-31T10:00 2028-02-29T10:00 2028-03-31T10:00 2028-04-30T10:00",
        "MONTH, 2026-11-10T10:00, 2026-12-10T10:00 2027-01-10T10:00",
        "WEEK, 2026-10-19T10:00, 2026-10-26T10:00 2026-11-02T10:00",
        "DAY, 2027-03-27T02:30, 2027-03-28T02:30 2027-03-29T02:30",
        "ONCE, 2026-11-24T10:00, ''",
    })
    void comesAgain(Every every, LocalDateTime first, String then) {
        List<String> all = new ArrayList<>();
        Plan plan = new Plan(first, every);
        for (int i = then.split(" ").length; i > 0 && plan.next().isPresent(); i--) {
            plan = plan.next().orElseThrow();
            all.add(plan.at().toString());
        }
        assertThat(String.join(" ", all)).isEqualTo(then);
    }
}
