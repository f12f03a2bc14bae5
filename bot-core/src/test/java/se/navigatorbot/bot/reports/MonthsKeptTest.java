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
        assertThat(seen(anew(), NOVEMBER.minusMonths(2)))
                .as("of which nothing was kept")
                .isEqualTo("33 99");
    }

    private MonthsKept anew() {
        return new MonthsKept(
                server.redis(), server.documents(), this::figures, () -> now, ZoneId.of("Europe/Stockholm"));
    }

    private List<MonthFigures> figures(YearMonth month) {
        return List.of(new MonthFigures("ronneby", people, people, 1, 0, 0, 0, came, 2, false));
    }

    private static String seen(MonthsKept months) {
        return seen(months, NOVEMBER);
    }

    private static String seen(MonthsKept months, YearMonth month) {
        MonthFigures figures = months.of(month).get(0);
        return figures.people() + " " + figures.came();
    }

    private void at(String moment) {
        now = Instant.parse(moment);
    }
}
