package se.navigatorbot.bot.desk.live;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.navigatorbot.bot.desk.live.Sight.Rooms;
import se.navigatorbot.bot.desk.live.Sight.Watching;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.bot.staffapi.Problem;

/** Where an open page hears what changes, as server-sent events that hold pieces of the page. */
@DeskPage
public class LivePages {

    private final LiveDesks desks;
    private final Rooms rooms;
    private final Wall wall;
    private final Callers callers;
    private final CarriedReason carried;

    LivePages(LiveDesks desks, Rooms rooms, Wall wall, Callers callers, CarriedReason carried) {
        this.desks = desks;
        this.rooms = rooms;
        this.wall = wall;
        this.callers = callers;
        this.carried = carried;
    }

    /**
     * Opening it counts as reading the queue and the talk for as long as it stays open.
     *
     * @param talk id of the participant whose talk is open, null for none
     * @param after id of the last line that the page has
     * @param with why a protected person is read, as the page carries it
     * @param heard what a browser that comes back has heard last; stands before {@code after}
     */
    @GetMapping("/desk/live")
    @Needs(Action.CONVERSATION_READ)
    public ResponseEntity<SseEmitter> live(
            @RequestParam(defaultValue = "") String talk,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable String with,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard) {
        Caller caller = callers.current();
        String reason = carried.open(caller.user(), talk, with);
        if (!talk.isEmpty()) {
            wall.toRead(caller, talk, reason);
        }
        String last = heard == null || heard.isEmpty() ? after : heard;
        Watching watching = new Watching(talk, last.matches("\\d{1,18}-\\d{1,9}") ? last : "", all, reason);
        SseEmitter stream = desks.open(new Sight(callers.token(), caller, watching, rooms));
        if (stream == null) {
            throw new Refused(503, Problem.TRY_LATER, "Många sidor är öppna just nu. Sidan försöker igen.");
        }
        // A proxy that gathers answers would turn live news into late news.
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream);
    }
}
