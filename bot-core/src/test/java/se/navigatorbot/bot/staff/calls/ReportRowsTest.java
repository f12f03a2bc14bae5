package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.reports.MonthFigures;
import se.navigatorbot.bot.reports.OutcomeFigures;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;

/** What partners read of few. */
class ReportRowsTest {

    @Test
    void aMonthHidesFewAndWhatTheWholeWouldGiveAway() {
        List<MonthRow> rows = ReportRows.months(List.of(
                new MonthFigures("", 63, 30, 9, 0, 0, 0, 2, 0, false),
                new MonthFigures("karlshamn", 3, 3, 3, 0, 0, 0, 2, 0, true),
                new MonthFigures("olofstrom", 20, 7, 6, 0, 0, 0, 0, 0, false),
                new MonthFigures("ronneby", 40, 20, 0, 0, 0, 0, 0, 0, false)));

        assertThat(rows)
                .containsExactly(
                        new MonthRow("alla", 63, 30, 9, 0, 0, 0, null, 0),
                        new MonthRow("karlshamn", null, null, null, null, null, null, null, null),
                        new MonthRow("olofstrom", null, null, null, 0, 0, 0, 0, 0),
                        new MonthRow("ronneby", 40, 20, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whoLeftToNothingIsNotToldByWhoLeftToSomething() {
        assertThat(ReportRows.outcomes(List.of(
                        new OutcomeFigures("all", "", 80, 40, 20, 14, 0, false),
                        new OutcomeFigures("municipality", "alvesta", 40, 20, 8, 8, 0, false),
                        new OutcomeFigures("municipality", "lessebo", 40, 20, 12, 6, 0, false))))
                .containsExactly(
                        new OutcomeRow("all", "", 80, 40, 20, 14, 0, 42.5, 85.0, false),
                        new OutcomeRow("municipality", "alvesta", 40, 20, null, null, 0, null, null, null),
                        new OutcomeRow("municipality", "lessebo", 40, 20, null, null, 0, null, null, null));
        assertThat(ReportRows.months(List.of(
                        new MonthFigures("", 60, 30, 9, 12, 9, 5, 6, 0, false),
                        new MonthFigures("ronneby", 60, 30, 9, 12, 9, 5, 6, 0, false))))
                .extracting(MonthRow::left, MonthRow::reached)
                .containsExactly(tuple(12, null), tuple(12, null));
    }

    @Test
    void ownWordsOfFewAreHiddenWithTheShareTheyAreIn() {
        assertThat(ReportRows.outcomes(List.of(new OutcomeFigures("all", "", 80, 40, 20, 14, 3, false))))
                .containsExactly(new OutcomeRow("all", "", 80, 40, 20, 14, null, null, 85.0, null));
        assertThat(ReportRows.outcomes(List.of(new OutcomeFigures("all", "", 80, 40, 20, 14, 14, false))))
                .containsExactly(new OutcomeRow("all", "", 80, 40, 20, 14, 14, 60.0, 85.0, true));
    }

    @Test
    void anOutcomeOfFewHidesTheSharesThatTellIt() {
        List<OutcomeRow> rows = ReportRows.outcomes(List.of(
                new OutcomeFigures("all", "", 40, 20, 13, 6, 0, false),
                new OutcomeFigures("municipality", "alvesta", 20, 10, 7, 0, 0, false),
                new OutcomeFigures("municipality", "lessebo", 20, 10, 6, 4, 0, false),
                new OutcomeFigures("gender", "kvinna", 10, 5, 3, 1, 0, false)));

        assertThat(rows)
                .containsExactly(
                        new OutcomeRow("all", "", 40, 20, 13, null, 0, null, null, null),
                        new OutcomeRow("municipality", "alvesta", 20, 10, null, 0, 0, null, null, null),
                        new OutcomeRow("municipality", "lessebo", 20, 10, null, null, 0, null, null, null),
                        new OutcomeRow("gender", "kvinna", 10, 5, null, null, 0, null, null, null));
    }
}
