package se.navigatorbot.bot.staff.calls;

import java.util.List;
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

    private ReportRows() {}

    static OutcomeRow outcome(OutcomeFigures of) {
        return of.hidden()
                ? new OutcomeRow(of.group(), of.name(), null, null, null, null, null, null, null)
                : new OutcomeRow(
                        of.group(),
                        of.name(),
                        of.all(),
                        of.left(),
                        of.work(),
                        of.studies(),
                        oneDecimal(of.share()),
                        oneDecimal(of.shareOfLeft()),
                        of.share() >= OutcomeFigures.GOAL);
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

    static MonthRow month(MonthFigures of) {
        String centre = of.centre().isEmpty() ? "alla" : of.centre();
        return of.hidden()
                ? new MonthRow(centre, null, null, null, null, null, null, null, null)
                : new MonthRow(
                        centre,
                        of.people(),
                        of.wrote(),
                        of.begun(),
                        of.left(),
                        of.reached(),
                        of.places(),
                        of.came(),
                        of.missed());
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
