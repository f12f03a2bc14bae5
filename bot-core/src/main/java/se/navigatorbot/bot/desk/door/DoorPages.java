package se.navigatorbot.bot.desk.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Login;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.Tokens;
import se.navigatorbot.bot.staffapi.Problem;

/** The log-in page, and the ways out. */
@DeskPage
public class DoorPages {

    private static final String HOME = "/desk/queue";

    private final Pages pages;
    private final Callers callers;
    private final Login login;
    private final Farewell farewell;
    private final LoggedIn loggedIn;
    private final Tokens tokens;
    private final DeskCookie cookie;
    private final Problems problems;

    DoorPages(
            Pages pages,
            Callers callers,
            Login login,
            Farewell farewell,
            LoggedIn loggedIn,
            Tokens tokens,
            DeskCookie cookie,
            Problems problems) {
        this.pages = pages;
        this.callers = callers;
        this.login = login;
        this.farewell = farewell;
        this.loggedIn = loggedIn;
        this.tokens = tokens;
        this.cookie = cookie;
        this.problems = problems;
    }

    /** The log-in page; whoever is logged in goes on to where they wanted. */
    @GetMapping("/desk")
    @Needs(Action.LOG_IN)
    public View door(@RequestParam(required = false) @Nullable String next) {
        return callers.known() ? onTo(next) : page(200, "", "", next);
    }

    /**
     * Whether this browser is logged in and as whom, for a log-in page that a link from elsewhere has opened, and for a page
     * that has lost its line. It is no sign of life.
     */
    @GetMapping("/desk/me")
    @Needs(Action.LOG_IN)
    public ResponseEntity<Inside> me() {
        return ResponseEntity.ok(
                new Inside(callers.known(), callers.known() ? callers.current().user() : ""));
    }

    /** Somebody sits at the page: the session lives on. */
    @GetMapping("/desk/here")
    @Needs(Action.ENTER)
    public ResponseEntity<Void> here() {
        return ResponseEntity.noContent().build();
    }

    /** Logs in, over the page or over one that is open already. */
    @PostMapping("/desk/login")
    @Needs(Action.LOG_IN)
    public @Nullable View login(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            String known = login.enter(user.strip(), password, code).user();
            DeskCookie.token(request).ifPresent(loggedIn::leave);
            cookie.give(response, loggedIn.begin(known));
        } catch (Refused refused) {
            Problem problem = refused.problem();
            if (Problems.byScript(request)) {
                problems.write(request, response, problem);
                return null;
            }
            return page(problem.status(), problem.detail(), user, next);
        }
        return Problems.byScript(request) ? done(response) : seeOther(none(next) ? "/desk" : inside(next));
    }

    /** Ends this session. */
    @PostMapping("/desk/logout")
    @Needs(Action.ENTER)
    public View logout(HttpServletResponse response) {
        loggedIn.leave(callers.token());
        cookie.take(response);
        return farewell.page();
    }

    /** Ends every session and every token of the caller, here and in the shell. */
    @PostMapping("/desk/logout-everywhere")
    @Needs(Action.ENTER)
    public View logoutEverywhere(HttpServletResponse response) {
        String user = callers.current().user();
        tokens.endAll(user);
        loggedIn.leaveEverywhere(user);
        cookie.take(response);
        return farewell.page();
    }

    /**
     * Whether the door is open to this browser.
     *
     * @param user whose session it is, empty for nobody's
     */
    public record Inside(boolean in, String user) {}

    /** The log-in page with what went wrong. */
    View page(int status, String problem, String user, @Nullable String next) {
        String wanted = none(next) ? "" : inside(next);
        return pages.page(status, "login", Map.of("problem", problem, "user", user, "next", wanted));
    }

    private View onTo(@Nullable String next) {
        boolean readsTalks = Rights.may(callers.current().role(), Action.CONVERSATION_READ);
        return seeOther(none(next) && !readsTalks ? "/desk/figures" : inside(next));
    }

    static boolean none(@Nullable String next) {
        return next == null || next.isEmpty();
    }

    private static @Nullable View done(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return null;
    }

    /** An address of the desk itself, whatever somebody has put there. */
    static String inside(@Nullable String next) {
        return next != null && next.matches("/desk/[A-Za-z0-9/_-]{1,100}") ? next : HOME;
    }

    private static View seeOther(String address) {
        RedirectView to = new RedirectView(address, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
