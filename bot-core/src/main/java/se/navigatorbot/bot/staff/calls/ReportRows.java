package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.reports.Difference;
import se.navigatorbot.bot.reports.EsfRow;
import se.navigatorbot.bot.reports.MonthFigures;
import se.navigatorbot.bot.reports.OutcomeFigures;
import se.navigatorbot.bot.reports.OutcomeTables;
import se.navigatorbot.bot.reports.TrialFigures;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;
import se.navigatorbot.bot.staffapi.ReportsApi.ReminderComparison;
import se.navigatorbot.bot.staffapi.ReportsApi.WordingRow;

/** Figures as they are shown, with nothing of a group that is too small. */
final class ReportRows {

    private static final List<ToIntFunction<MonthFigures>> MONTH = List.of(
            MonthFigures::people,
            MonthFigures::wrote,
            MonthFigures::begun,
            MonthFigures::left,
            MonthFigures::reached,
            MonthFigures::places,
            MonthFigures::came,
            MonthFigures::missed);

    private ReportRows() {}

    /** @param programme id of the only programme, empty for all */
    static List<OutcomeRow> outcomes(OutcomeTables tables, String programme) {
        OutcomeCells cells = new OutcomeCells(tables);
        List<OutcomeRow> rows = new ArrayList<>();
        for (int row : cells.rows(programme)) {
            rows.add(row(cells.figures(row), column -> cells.shown(row, column)));
        }
        return rows;
    }

    /** A share is shown with all that it is worked out from, else it would tell it. */
    private static OutcomeRow row(OutcomeFigures of, IntFunction<@Nullable Integer> shown) {
        Integer all = shown.apply(0);
        Integer left = shown.apply(1);
        Integer work = shown.apply(2);
        Integer studies = shown.apply(3);
        Integer told = shown.apply(4);
        boolean reached = work != null && studies != null;
        boolean share = reached && told != null && all != null;
        return new OutcomeRow(
                of.group(),
                of.name(),
                all,
                left,
                work,
                studies,
                told,
                share ? oneDecimal(of.share()) : null,
                reached && left != null ? oneDecimal(of.shareOfLeft()) : null,
                share ? of.share() >= OutcomeFigures.GOAL : null);
    }

    /** The counts of both at any time; what they say, once the period that was set beforehand is over. */
    static ReminderComparison reminders(TrialFigures of, LocalDate today) {
        boolean hidden = of.hidden();
        boolean open = hidden || today.isBefore(of.trial().judged());
        Difference difference = of.difference();
        return new ReminderComparison(
                of.trial().first(),
                of.trial().last(),
                List.of(
                        wording("meeting.reminder", of.usual(), hidden),
                        wording("meeting.reminder.other", of.other(), hidden)),
                open ? null : oneDecimal(difference.points()),
                open ? null : oneDecimal(difference.low()),
                open ? null : oneDecimal(difference.high()),
                hidden
                        ? "För få möten än för att visas."
                        : open ? "Jämförelsen bedöms den " + of.trial().judged() + "." : difference.said());
    }

    private static WordingRow wording(String key, TrialFigures.Half half, boolean hidden) {
        return hidden
                ? new WordingRow(key, null, null, null)
                : new WordingRow(key, half.came(), half.missed(), half.cancelled());
    }

    /** @param all the whole first, then each centre */
    static List<MonthRow> months(List<MonthFigures> all) {
        ShownCells<MonthFigures> cells = new ShownCells<>(all, MonthFigures::hidden, MONTH)
                .settled(List.of(ShownCells.all(all.size())), List.of(List.of(0, 1), List.of(3, 4)));
        List<MonthRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String centre = all.get(i).centre().isEmpty() ? "alla" : all.get(i).centre();
            rows.add(new MonthRow(
                    centre,
                    cells.shown(i, 0),
                    cells.shown(i, 1),
                    cells.shown(i, 2),
                    cells.shown(i, 3),
                    cells.shown(i, 4),
                    cells.shown(i, 5),
                    cells.shown(i, 6),
                    cells.shown(i, 7)));
        }
        return rows;
    }

    /** @param marked fields that may be seen */
    static EsfLine esf(EsfRow row, List<String> marked) {
        Result outcome = row.outcome();
        return new EsfLine(
                row.code(),
                marked.contains("programme") ? row.programme() : null,
                marked.contains("start") ? row.start() : null,
                marked.contains("end") ? row.end() : null,
                marked.contains("outcome") && outcome != null ? outcome.swedish() : null,
                marked.contains("outcome") && outcome != null ? row.told() : null,
                marked.contains("outcome") && row.sixMonths() != null
                        ? row.sixMonths().swedish()
                        : null,
                marked.contains("minutes") ? row.minutes() : null,
                row.changed());
    }

    private static double oneDecimal(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
