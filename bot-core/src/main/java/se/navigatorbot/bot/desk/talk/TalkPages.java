package se.navigatorbot.bot.desk.talk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.desk.queue.QueueView;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.Problem;

/** A talk, beside the queue it comes from. */
@DeskPage
public class TalkPages {

    static final String LINE = "\\d{1,18}-\\d{1,9}";

    private final TalkPane pane;
    private final ActivityOptions activities;
    private final QueueView queue;
    private final Pages pages;
    private final Callers callers;
    private final CarriedReason carried;

    TalkPages(
            TalkPane pane,
            ActivityOptions activities,
            QueueView queue,
            Pages pages,
            Callers callers,
            CarriedReason carried) {
        this.pane = pane;
        this.activities = activities;
        this.queue = queue;
        this.pages = pages;
        this.callers = callers;
        this.carried = carried;
    }

    /** The whole page, or for a script the talk and the card alone. */
    @GetMapping("/desk/talks/{person}")
    @Needs(Action.CONVERSATION_READ)
    public View talk(@PathVariable String person, HttpServletRequest request) {
        return talk(person, null, request);
    }

    /**
     * The same of a protected person; posted, so that the reason stands in no address and no history.
     *
     * @param reason why the person is read
     */
    @PostMapping("/desk/talks/{person}")
    @Needs(Action.CONVERSATION_READ)
    public View withReason(
            @PathVariable String person, @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        return talk(person, reason, request);
    }

    private View talk(String person, @Nullable String reason, HttpServletRequest request) {
        Caller caller = callers.current();
        Map<String, Object> model;
        try {
            model = new HashMap<>(open(caller, person, reason));
        } catch (Refused refused) {
            if (asksInNeed(caller, refused, request)) {
                return GlassPages.asking(pages, refused.problem(), person, "");
            }
            throw refused;
        }
        model.put("where", "talk");
        if (Problems.byScript(request)) {
            return pages.page("panes", model);
        }
        model.putAll(queue.model(caller, person, false));
        return pages.page("desk", model);
    }

    /**
     * More of a long talk, for a page that is open already.
     *
     * @param before id of the first line that it has
     * @param with why a protected person is read, as the page carries it
     */
    @GetMapping("/desk/talks/{person}/older")
    @Needs(Action.CONVERSATION_READ)
    public View older(
            @PathVariable String person,
            @RequestParam String before,
            @RequestParam(required = false) @Nullable String with) {
        if (!before.matches(LINE)) {
            throw Refused.badValue("Raden finns inte. Ladda om sidan.");
        }
        Caller caller = callers.current();
        String reason = carried.open(caller.user(), person, with);
        return pages.page("talk-older", pane.older(caller, person, before, reason));
    }

    /** Whoever sits at a page that is open has seen what came to it. */
    @PostMapping("/desk/talks/{person}/seen")
    @Needs(Action.CONVERSATION_READ)
    public ResponseEntity<Void> seen(@PathVariable String person) {
        pane.seen(callers.current(), person);
        return ResponseEntity.noContent().build();
    }

    private static boolean asksInNeed(Caller caller, Refused refused, HttpServletRequest request) {
        return refused.problem().code().equals(Problem.NOT_FOUND)
                && Rights.may(caller.role(), Action.BREAK_GLASS)
                && !Problems.byScript(request);
    }

    private Map<String, Object> open(Caller caller, String person, @Nullable String reason) {
        try {
            Map<String, Object> model = pane.model(caller, person, reason);
            model.put("carried", reason == null ? "" : carried.seal(caller.user(), person, reason));
            model.put("events", activities.soon());
            return model;
        } catch (Refused refused) {
            if (refused.problem().code().equals(Problem.NEEDS_REASON)) {
                return Map.of("asksReason", person);
            }
            throw refused;
        }
    }
}
