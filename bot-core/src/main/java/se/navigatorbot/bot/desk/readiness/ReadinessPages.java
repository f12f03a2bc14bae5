package se.navigatorbot.bot.desk.readiness;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staffapi.AttendanceApi;
import se.navigatorbot.bot.staffapi.AttendanceApi.DutyRow;
import se.navigatorbot.bot.staffapi.CrisisApi;
import se.navigatorbot.bot.staffapi.CrisisApi.DrillAt;
import se.navigatorbot.bot.staffapi.CrisisApi.LineRow;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.bot.staffapi.StatusApi.StatusLine;

/** Whether the centre is ready for a danger, and a way to try it. */
@DeskPage
public class ReadinessPages {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM y", SWEDISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM 'kl' H.mm", SWEDISH);

    /** Parts of the status that tell of what runs out or has to be looked through. */
    private static final Set<String> NEEDS_A_HAND = Set.of("svar", "tidtabell");

    private final CrisisApi crisis;
    private final AttendanceApi attendance;
    private final StatusApi status;
    private final Pages pages;

    ReadinessPages(CrisisApi crisis, AttendanceApi attendance, StatusApi status, Pages pages) {
        this.status = status;
        this.crisis = crisis;
        this.attendance = attendance;
        this.pages = pages;
    }

    @GetMapping("/desk/readiness")
    @Needs(Action.STATUS_READ)
    public View readiness() {
        return pages.page(
                "readiness",
                Map.of(
                        "where",
                        "readiness",
                        "duties",
                        attendance.duty(null).stream().map(ReadinessPages::duty).toList(),
                        "house",
                        status.status().lines().stream()
                                .filter(ReadinessPages::told)
                                .map(StatusLine::sentence)
                                .toList(),
                        "lines",
                        crisis.lines().stream().map(ReadinessPages::line).toList()));
    }

    /** Rings those on duty as in a crisis, and opens the rehearsal. */
    @PostMapping("/desk/readiness/drill")
    @Needs(Action.CRISIS_TAKE)
    public View drill(@RequestParam String centre) {
        String exercise = crisis.drill(new DrillAt(centre)).person();
        RedirectView to = new RedirectView("/desk/talks/" + exercise, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    /** What is not as it should be, and what will need a hand. */
    private static boolean told(StatusLine line) {
        return !line.state().equals("up") && !line.state().equals("off") || NEEDS_A_HAND.contains(line.part());
    }

    private static Duty duty(DutyRow row) {
        LocalDateTime next = row.next();
        String words = row.manned()
                ? "Jour nu: " + (row.phones() == 1 ? "1 telefon" : row.phones() + " telefoner") + " ringer vid fara."
                : next == null
                        ? "Ingen jour, och ingen är inlagd."
                        : "Ingen jour nu. Nästa: " + MOMENT.format(next) + ".";
        return new Duty(row.centre(), row.name(), words, row.manned(), row.there());
    }

    private static Line line(LineRow row) {
        return new Line(
                row.name(), row.number(), row.hours(), "kontrollerat " + DAY.format(row.verified()), row.stale());
    }

    /**
     * The duty of a centre, in words.
     *
     * @param there first names of who is there now
     */
    record Duty(String centre, String name, String words, boolean manned, List<String> there) {}

    /**
     * A help line, in words.
     *
     * @param stale whether it has to be checked anew
     */
    record Line(String name, String number, String hours, String checked, boolean stale) {}
}
