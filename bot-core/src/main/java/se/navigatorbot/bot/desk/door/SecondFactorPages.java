package se.navigatorbot.bot.desk.door;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.placements.QrPicture;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.OwnSecondFactor;
import se.navigatorbot.bot.staff.Refused;

/** Where an account is given the app that shows codes; whoever needs one comes here from their first log-in. */
@DeskPage
public class SecondFactorPages {

    private final Pages pages;
    private final Callers callers;
    private final OwnSecondFactor ownFactor;

    SecondFactorPages(Pages pages, Callers callers, OwnSecondFactor ownFactor) {
        this.pages = pages;
        this.callers = callers;
        this.ownFactor = ownFactor;
    }

    /** Asks for the password once more. */
    @GetMapping(Problems.SET_UP)
    @Needs(Action.ENTER)
    public View ask() {
        return page(200, "", "", "");
    }

    /** Shows what the app is to hold. */
    @PostMapping(Problems.SET_UP)
    @Needs(Action.ENTER)
    public View begin(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String code) {
        try {
            return shown(200, "", ownFactor.begin(callers.current().user(), password, code.strip()));
        } catch (Refused refused) {
            return page(refused.problem().status(), refused.problem().detail(), "", "");
        }
    }

    /** The first code of the app; then in. */
    @PostMapping(Problems.SET_UP + "/confirm")
    @Needs(Action.ENTER)
    public View confirm(@RequestParam(defaultValue = "") String code) {
        String user = callers.current().user();
        try {
            ownFactor.confirm(user, code);
        } catch (Refused refused) {
            return shown(refused.problem().status(), refused.problem().detail(), ownFactor.begun(user));
        }
        RedirectView in = new RedirectView("/desk", false, false, false);
        in.setStatusCode(HttpStatus.SEE_OTHER);
        return in;
    }

    private View shown(int status, String problem, OwnSecondFactor.Begun begun) {
        return page(status, problem, begun.secret().replaceAll("(.{4})(?=.)", "$1 "), QrPicture.of(begun.address()));
    }

    private View page(int status, String problem, String secret, String picture) {
        return pages.page(status, "second-factor", Map.of("problem", problem, "secret", secret, "picture", picture));
    }
}
