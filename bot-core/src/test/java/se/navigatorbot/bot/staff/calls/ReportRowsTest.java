package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.reports.EsfRow;
import se.navigatorbot.bot.reports.MonthFigures;
import se.navigatorbot.bot.reports.OutcomeFigures;
import se.navigatorbot.bot.reports.OutcomeTables;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.bot.reports.TrialFigures;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;
import se.navigatorbot.bot.staffapi.ReportsApi.ReminderComparison;
import se.navigatorbot.bot.staffapi.ReportsApi.WordingRow;

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
        assertThat(outcomes(List.of(
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
    void whoNeverWroteIsNotToldByWhoDid() {
        assertThat(ReportRows.months(List.of(
                        new MonthFigures("", 20, 18, 0, 0, 0, 0, 0, 0, false),
                        new MonthFigures("ronneby", 20, 18, 0, 0, 0, 0, 0, 0, false))))
                .extracting(MonthRow::people, MonthRow::wrote)
                .containsExactly(tuple(20, null), tuple(20, null));
    }

    @Test
    void ownWordsOfFewAreHiddenWithTheShareTheyAreIn() {
        assertThat(outcomes(List.of(new OutcomeFigures("all", "", 80, 40, 20, 14, 3, false))))
                .containsExactly(new OutcomeRow("all", "", 80, 40, 20, 14, null, null, 85.0, null));
        assertThat(outcomes(List.of(new OutcomeFigures("all", "", 80, 40, 20, 14, 14, false))))
                .containsExactly(new OutcomeRow("all", "", 80, 40, 20, 14, 14, 60.0, 85.0, true));
    }

    @Test
    void anOutcomeOfFewHidesTheSharesThatTellIt() {
        List<OutcomeRow> rows = outcomes(List.of(
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

    @Test
    void whatOneTableHidesIsNotWorkedOutFromAnother() {
        List<OutcomeFigures> all = List.of(
                new OutcomeFigures("all", "", 63, 0, 0, 0, 0, false),
                new OutcomeFigures("programme", "navigatorcentrum", 40, 0, 0, 0, 0, false),
                new OutcomeFigures("programme", "vis", 23, 0, 0, 0, 0, false),
                new OutcomeFigures("municipality", "karlshamn", 43, 0, 0, 0, 0, false),
                new OutcomeFigures("municipality", "ronneby", 20, 0, 0, 0, 0, false));
        List<OutcomeFigures> navigator = List.of(
                new OutcomeFigures("all", "", 40, 0, 0, 0, 0, false),
                new OutcomeFigures("municipality", "karlshamn", 23, 0, 0, 0, 0, false),
                new OutcomeFigures("municipality", "ronneby", 17, 0, 0, 0, 0, false));
        List<OutcomeFigures> vis = List.of(
                new OutcomeFigures("all", "", 23, 0, 0, 0, 0, false),
                new OutcomeFigures("municipality", "karlshamn", 20, 0, 0, 0, 0, true),
                new OutcomeFigures("municipality", "ronneby", 3, 0, 0, 0, 0, true));
        OutcomeTables tables = new OutcomeTables(all, Map.of("navigatorcentrum", navigator, "vis", vis));

        assertThat(people(tables, "")).containsExactly(63, 40, 23, 43, 20);
        assertThat(people(tables, "vis")).containsExactly(23, null, null);
        assertThat(people(tables, "navigatorcentrum"))
                .as("20 in Ronneby less 17 are the 3 of the other programme")
                .containsExactly(40, null, null);
    }

    @Test
    void aProgrammeThatIsHiddenBesideAnotherIsNotShownByItself() {
        List<OutcomeFigures> all = List.of(
                new OutcomeFigures("all", "", 20, 0, 0, 0, 0, false),
                new OutcomeFigures("programme", "navigatorcentrum", 17, 0, 0, 0, 0, true),
                new OutcomeFigures("programme", "vis", 3, 0, 0, 0, 0, true));
        OutcomeTables tables = new OutcomeTables(
                all,
                Map.of(
                        "navigatorcentrum", List.of(new OutcomeFigures("all", "", 17, 0, 0, 0, 0, false)),
                        "vis", List.of(new OutcomeFigures("all", "", 3, 0, 0, 0, 0, true))));

        assertThat(people(tables, "")).containsExactly(20, null, null);
        assertThat(people(tables, "navigatorcentrum")).containsExactly((Integer) null);
    }

    @Test
    void twoWordingsAreJudgedOnceThePeriodThatWasSetIsOver() {
        ReminderTrial trial = ReminderTrial.of("2026-12-01/2027-02-28");
        TrialFigures figures =
                new TrialFigures(trial, new TrialFigures.Half(120, 60, 4), new TrialFigures.Half(160, 20, 6));

        ReminderComparison during = ReportRows.reminders(figures, LocalDate.of(2027, 3, 7));
        assertThat(during.wordings()).extracting(WordingRow::came).containsExactly(120, 160);
        assertThat(during.points()).isNull();
        assertThat(during.low()).isNull();
        assertThat(during.said()).isEqualTo("Jämförelsen bedöms den 2027-03-08.");
        ReminderComparison after = ReportRows.reminders(figures, LocalDate.of(2027, 3, 8));
        assertThat(after.points()).isEqualTo(22.2);
        assertThat(after.low()).isPositive();
        assertThat(after.said()).startsWith("Fler kom med den andra texten.");
    }

    @Test
    void ofFewNothingIsShownAtAll() {
        TrialFigures figures = new TrialFigures(
                ReminderTrial.of("2026-12-01/2027-02-28"),
                new TrialFigures.Half(3, 1, 0),
                new TrialFigures.Half(160, 20, 6));

        ReminderComparison shown = ReportRows.reminders(figures, LocalDate.of(2027, 6, 1));

        assertThat(shown.wordings()).extracting(WordingRow::came).containsOnlyNulls();
        assertThat(shown.points()).isNull();
        assertThat(shown.said()).isEqualTo("För få möten än för att visas.");
    }

    private static List<@Nullable Integer> people(OutcomeTables tables, String programme) {
        List<@Nullable Integer> people = new ArrayList<>();
        ReportRows.outcomes(tables, programme).forEach(row -> people.add(row.participants()));
        return people;
    }

    private static List<OutcomeRow> outcomes(List<OutcomeFigures> all) {
        return ReportRows.outcomes(new OutcomeTables(all, Map.of()), "");
    }

    @ParameterizedTest(name = "{0} alone")
    @CsvSource({
        "programme, vis - - - - - -",
        "start, - 2026-09-14 - - - - -",
        "end, - - 2026-11-20 - - - -",
        "outcome, - - - arbete true studier -",
        "minutes, - - - - - - 90",
        "gender, - - - - - - -",
    })
    void ofEachFieldAPartnerSeesWhatIsMarkedAndNoMore(String marked, String seen) {
        EsfRow row = new EsfRow(
                "7-ali",
                "vis",
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2026, 11, 20),
                Result.WORK,
                true,
                Result.STUDIES,
                90,
                false);

        EsfLine line = ReportRows.esf(row, List.of(marked));

        assertThat(Stream.of(
                                line.programme(),
                                line.start(),
                                line.end(),
                                line.outcome(),
                                line.told(),
                                line.sixMonths(),
                                line.minutes())
                        .map(field -> field == null ? "-" : field.toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(seen);
        assertThat(EsfLine.class.getRecordComponents())
                .as("code and correction beside these: whoever adds a field marks it")
                .hasSize(9);
        assertThat(ReportRows.esf(row, Region.SHARED)).usingRecursiveAssertion().allFieldsSatisfy(Objects::nonNull);
    }
}
