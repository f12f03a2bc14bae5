package se.navigatorbot.bot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;

/** A month that has ended stands, whoever moves or writes again. */
class MonthsKeptTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private Instant now = Instant.parse("2026-11-30T22:59:00Z");
    private int people = 40;
    private int came = 10;

    @Test
    void whatIsWrittenDownInTheWeekAfterIsTakenAlongAndThenItStands() {
        MonthsKept months = anew();
        months.keep();
        assertThat(seen(months)).as("it still runs").isEqualTo("40 10");

        at("2026-11-30T23:05:00Z");
        months.keep();
        people = 33;
        came = 12;
        months.keep();
        assertThat(seen(months)).as("once a day").isEqualTo("40 10");
        at("2026-12-07T08:00:00Z");
        months.keep();
        assertThat(seen(months)).as("who belonged there did then").isEqualTo("40 12");

        came = 99;
        at("2026-12-08T08:00:00Z");
        anew().keep();
        assertThat(seen(anew())).isEqualTo("40 12");
        assertThat(anew().of(NOVEMBER.minusMonths(1)))
                .as("which had ended before the house first looked")
                .isEmpty();
        assertThat(anew().of(NOVEMBER.plusMonths(2))).as("which has not begun").isEmpty();
        assertThat(anew().since()).isEqualTo(NOVEMBER);
    }

    @Test
    void nothingIsToldOfAMonthThatNobodyWasThereToCount() {
        MonthsKept months = anew();

        assertThat(months.of(NOVEMBER)).as("as it is now").isPresent();
        assertThat(months.of(NOVEMBER.minusMonths(1))).isEmpty();
        assertThat(months.since()).isEqualTo(NOVEMBER);
        months.keep();
        assertThat(months.of(NOVEMBER.minusMonths(1))).isEmpty();
        at("2026-11-30T23:01:00Z");
        assertThat(seen(months)).as("ended, and not kept yet").isEqualTo("40 10");
        at("2027-02-03T09:00:00Z");
        months.keep();
        assertThat(months.of(NOVEMBER)).as("over which the house stood still").isEmpty();
        assertThat(months.of(NOVEMBER.plusMonths(2))).isPresent();
    }

    private MonthsKept anew() {
        return new MonthsKept(
                server.redis(), server.documents(), this::figures, () -> now, ZoneId.of("Europe/Stockholm"));
    }

    private List<MonthFigures> figures(YearMonth month) {
        return List.of(new MonthFigures("ronneby", people, people, 1, 0, 0, 0, came, 2, false));
    }

    private static String seen(MonthsKept months) {
        MonthFigures figures = months.of(NOVEMBER).orElseThrow().get(0);
        return figures.people() + " " + figures.came();
    }

    private void at(String moment) {
        now = Instant.parse(moment);
    }
}
