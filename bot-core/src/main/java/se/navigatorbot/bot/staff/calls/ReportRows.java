package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.reports.Difference;
import se.navigatorbot.bot.reports.EsfRow;
import se.navigatorbot.bot.reports.MonthFigures;
import se.navigatorbot.bot.reports.OutcomeFigures;
import se.navigatorbot.bot.reports.TrialFigures;
import se.navigatorbot.bot.staffapi.ReportsApi.EsfLine;
import se.navigatorbot.bot.staffapi.ReportsApi.MonthRow;
import se.navigatorbot.bot.staffapi.ReportsApi.OutcomeRow;
import se.navigatorbot.bot.staffapi.ReportsApi.ReminderComparison;
import se.navigatorbot.bot.staffapi.ReportsApi.WordingRow;

/** Figures as they are shown, with nothing of a group that is too small. */
final class ReportRows {

    /** What a row of a participant may hold, as a region file marks it for sharing. */
    static final List<String> FIELDS = List.of("programme", "start", "end", "outcome", "minutes");

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

    /** @param all the whole first, then its groups, each kind of which makes up the whole by itself */
    static List<OutcomeRow> outcomes(List<OutcomeFigures> all) {
        OutcomeFigures whole = all.get(0);
        Map<OutcomeFigures, OutcomeRow> rows = new IdentityHashMap<>();
        rows.put(whole, outcomes(List.of(whole), OutcomeFigures::hidden).get(0));
        all.stream().skip(1).map(OutcomeFigures::group).distinct().forEach(group -> {
            List<OutcomeFigures> column = new ArrayList<>(List.of(whole));
            all.stream().filter(one -> one.group().equals(group)).forEach(column::add);
            List<OutcomeRow> shown = outcomes(column, OutcomeFigures::hidden);
            for (int i = 0; i < column.size(); i++) {
                rows.merge(column.get(i), shown.get(i), ReportRows::both);
            }
        });
        return all.stream().map(rows::get).toList();
    }

    private static List<OutcomeRow> outcomes(List<OutcomeFigures> column, Predicate<OutcomeFigures> hidden) {
        List<@Nullable Integer> all = SmallCounts.shown(column, hidden, OutcomeFigures::all);
        List<@Nullable Integer> left = SmallCounts.shown(column, hidden, OutcomeFigures::left);
        List<@Nullable Integer> work = SmallCounts.shown(column, hidden, OutcomeFigures::work);
        List<@Nullable Integer> studies = SmallCounts.shown(column, hidden, OutcomeFigures::studies);
        List<OutcomeRow> rows = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            rows.add(row(column.get(i), all.get(i), left.get(i), work.get(i), studies.get(i)));
        }
        return rows;
    }

    /** A share is shown with all that it is worked out from, else it would tell it. */
    private static OutcomeRow row(
            OutcomeFigures of,
            @Nullable Integer all,
            @Nullable Integer left,
            @Nullable Integer work,
            @Nullable Integer studies) {
        boolean reached = work != null && studies != null;
        boolean share = reached && all != null;
        return new OutcomeRow(
                of.group(),
                of.name(),
                all,
                left,
                work,
                studies,
                share ? oneDecimal(of.share()) : null,
                reached && left != null ? oneDecimal(of.shareOfLeft()) : null,
                share ? of.share() >= OutcomeFigures.GOAL : null);
    }

    private static OutcomeRow both(OutcomeRow one, OutcomeRow other) {
        return new OutcomeRow(
                one.group(),
                one.name(),
                other.participants() == null ? null : one.participants(),
                other.left() == null ? null : one.left(),
                other.work() == null ? null : one.work(),
                other.studies() == null ? null : one.studies(),
                other.share() == null ? null : one.share(),
                other.shareOfLeft() == null ? null : one.shareOfLeft(),
                other.goal() == null ? null : one.goal());
    }

    static ReminderComparison reminders(TrialFigures of) {
        boolean hidden = of.hidden();
        Difference difference = of.difference();
        return new ReminderComparison(
                of.trial().first(),
                of.trial().last(),
                List.of(
                        wording("meeting.reminder", of.usual(), hidden),
                        wording("meeting.reminder.other", of.other(), hidden)),
                hidden ? null : oneDecimal(difference.points()),
                hidden ? null : oneDecimal(difference.low()),
                hidden ? null : oneDecimal(difference.high()),
                hidden ? "För få möten än för att visas." : difference.said());
    }

    private static WordingRow wording(String key, TrialFigures.Half half, boolean hidden) {
        return hidden
                ? new WordingRow(key, null, null, null)
                : new WordingRow(key, half.came(), half.missed(), half.cancelled());
    }

    /** @param all the whole first, then each centre */
    static List<MonthRow> months(List<MonthFigures> all) {
        List<List<@Nullable Integer>> columns = MONTH.stream()
                .map(count -> SmallCounts.shown(all, MonthFigures::hidden, count))
                .toList();
        List<MonthRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String centre = all.get(i).centre().isEmpty() ? "alla" : all.get(i).centre();
            rows.add(new MonthRow(
                    centre,
                    columns.get(0).get(i),
                    columns.get(1).get(i),
                    columns.get(2).get(i),
                    columns.get(3).get(i),
                    columns.get(4).get(i),
                    columns.get(5).get(i),
                    columns.get(6).get(i),
                    columns.get(7).get(i)));
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
                marked.contains("minutes") ? row.minutes() : null,
                row.changed());
    }

    private static double oneDecimal(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
