package se.navigatorbot.bot.desk.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.figures.FirstAnswers.Waits;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staff.calls.Wall;

/** Figures of the own centres; never of one member of staff. */
@DeskPage
public class FiguresPages {

    private static final int SMALL = 5;
    private static final String HIDDEN = "visas inte";
    private static final Duration LATELY = Duration.ofDays(7);

    private final Wall wall;
    private final Region region;
    private final QueueWords words;
    private final HouseTime time;
    private final FirstAnswers answers;
    private final Callers callers;
    private final Pages pages;

    FiguresPages(
            Wall wall,
            Region region,
            QueueWords words,
            HouseTime time,
            FirstAnswers answers,
            Callers callers,
            Pages pages) {
        this.wall = wall;
        this.region = region;
        this.words = words;
        this.time = time;
        this.answers = answers;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping("/desk/figures")
    @Needs(Action.REPORT_READ)
    public View figures() {
        Caller me = callers.current();
        List<Row> rows = wall.counted(me, row -> !row.demo() || region.example());
        List<CentreFigures> centres = region.centres().stream()
                .filter(centre -> me.belongsTo(centre.id()))
                .map(centre -> of(
                        centre,
                        me.role() == Role.PARTNER,
                        rows.stream()
                                .filter(row -> centre.id().equals(row.homeCentre()))
                                .toList()))
                .toList();
        return pages.page("figures", Map.of("where", "figures", "centres", centres));
    }

    /**
     * @param outside whether somebody of another authority reads: no small count at all
     */
    private CentreFigures of(Centre centre, boolean outside, List<Row> rows) {
        List<Row> participants =
                rows.stream().filter(row -> !row.noParticipant()).toList();
        Instant since = time.instant().minus(LATELY);
        LongFunction<String> talks = outside ? FiguresPages::people : Long::toString;
        long all = participants.size();
        LongFunction<String> some = count -> outside && gives(all - count) ? HIDDEN : people(count);
        Waits waits = answers.of(centre.id(), participants);
        return new CentreFigures(
                centre.town(),
                talks.apply(count(rows, FiguresPages::waits)),
                talks.apply(count(rows, row -> waits(row) && words.late(row))),
                talks.apply(count(rows, FiguresPages::talking)),
                people(all),
                some.apply(count(participants, row -> !row.channels().isEmpty())),
                some.apply(count(
                        participants,
                        row -> row.lastHeard() != null && row.lastHeard().isAfter(since))),
                length(waits, waits.half()),
                length(waits, waits.most()));
    }

    /** Whether the few that are left tell of somebody. */
    private static boolean gives(long rest) {
        return rest > 0 && rest < SMALL;
    }

    private static boolean waits(Row row) {
        return row.handover() != null && row.handover().waits();
    }

    private static boolean talking(Row row) {
        return row.handover() != null && row.handover().state() == Handover.State.TAKEN;
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }

    private static String length(Waits waits, Duration length) {
        return waits.few() ? "för få svar" : length.toMinutes() < 1 ? "under 1 min" : QueueWords.waited(length);
    }

    private static String people(long count) {
        return gives(count) ? "färre än 5" : Long.toString(count);
    }
}
