package se.navigatorbot.bot.desk.door;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.oidc.OidcLogin;

/** Where somebody stands who has just logged out: at our door, or on the way out at the organisation too. */
final class Farewell {

    private static final String DOOR = "/desk";

    private final Callers callers;
    private final OidcLogin oidc;
    private final OwnAddress address;
    private final Pages pages;

    Farewell(Callers callers, OidcLogin oidc, OwnAddress address, Pages pages) {
        this.callers = callers;
        this.oidc = oidc;
        this.address = address;
        this.pages = pages;
    }

    /** A page that leads on, since the policy of ours lets no form end at another's address. */
    View page() {
        Optional<String> there = callers.ofOrganisation() ? oidc.out(address.of(DOOR)) : Optional.empty();
        return there.map(out -> pages.page("logged-out", Map.of("out", out))).orElseGet(Farewell::door);
    }

    private static View door() {
        RedirectView to = new RedirectView(DOOR, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
