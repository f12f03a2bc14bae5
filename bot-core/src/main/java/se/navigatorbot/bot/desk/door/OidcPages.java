package se.navigatorbot.bot.desk.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.oidc.OidcLogin;
import se.navigatorbot.bot.staffapi.Problem;

/** To the organisation's own log-in and back. */
@DeskPage
public class OidcPages {

    private static final String BACK = "/desk/oidc/back";
    private static final String COOKIE = "desk-oidc";
    private static final long SECONDS = 600;

    private final OidcLogin oidc;
    private final LoggedIn loggedIn;
    private final DeskCookie cookie;
    private final DoorPages door;
    private final OwnAddress address;

    OidcPages(OidcLogin oidc, LoggedIn loggedIn, DeskCookie cookie, DoorPages door, OwnAddress address) {
        this.oidc = oidc;
        this.loggedIn = loggedIn;
        this.cookie = cookie;
        this.door = door;
        this.address = address;
    }

    /** Sends the browser there. */
    @GetMapping("/desk/oidc")
    @Needs(Action.LOG_IN)
    public View begin(@RequestParam(required = false) @Nullable String next, HttpServletResponse response) {
        try {
            OidcLogin.Begun begun = oidc.begin(DoorPages.none(next) ? "" : DoorPages.inside(next), back());
            remember(response, begun.browser(), SECONDS);
            return seeOther(begun.address());
        } catch (Refused refused) {
            return door.page(refused.problem().status(), refused.problem().detail(), "", next);
        }
    }

    /** Takes the answer. The page that was wanted is opened by the log-in page, which this browser calls itself. */
    @GetMapping(BACK)
    @Needs(Action.LOG_IN)
    public View end(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            OidcLogin.Ended ended = oidc.end(state, code, browser(request), back());
            Account account = ended.account();
            remember(response, "", 0);
            if (account == null) {
                return refused(ended.problem(), ended.next());
            }
            DeskCookie.token(request).ifPresent(loggedIn::leave);
            cookie.give(response, loggedIn.begin(account.user()));
            String next = URLEncoder.encode(ended.next(), StandardCharsets.UTF_8);
            return seeOther(next.isEmpty() ? "/desk" : "/desk?next=" + next);
        } catch (Refused refused) {
            return refused(refused.problem(), null);
        }
    }

    /** The log-in page, from which one still comes to what was wanted. */
    private View refused(@Nullable Problem problem, @Nullable String next) {
        return problem == null
                ? door.page(401, "Inloggningen avbröts. Försök igen.", "", next)
                : door.page(problem.status(), problem.detail(), "", next);
    }

    private String back() {
        return address.of(BACK);
    }

    private static @Nullable String browser(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie one : cookies) {
                if (one.getName().equals(COOKIE)) {
                    return one.getValue();
                }
            }
        }
        return null;
    }

    /** Lax, since the provider's page sends the browser back. */
    private void remember(HttpServletResponse response, String value, long seconds) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/desk/oidc")
                        .httpOnly(true)
                        .secure(cookie.secure())
                        .sameSite("Lax")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }

    private static View seeOther(String address) {
        RedirectView to = new RedirectView(address, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
