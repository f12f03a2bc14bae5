package se.navigatorbot.bot.desk.talk;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.GlassApi.Need;
import se.navigatorbot.bot.staffapi.Problem;

/** Looking in need at somebody of another centre: for an hour, for a reason that this centre reads. */
@DeskPage
public class GlassPages {

    private final GlassApi glass;
    private final Pages pages;

    GlassPages(GlassApi glass, Pages pages) {
        this.glass = glass;
        this.pages = pages;
    }

    /**
     * Opens the talk. A number and a reason are posted, so that they stand in no address and no history.
     *
     * @param person id, or a whole phone number
     */
    @PostMapping("/desk/glass")
    @Needs(Action.BREAK_GLASS)
    public View open(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String reason) {
        try {
            String opened = glass.open(new Need(person, reason)).person();
            RedirectView talk = new RedirectView("/desk/talks/" + opened, false, false, false);
            talk.setStatusCode(HttpStatus.SEE_OTHER);
            return talk;
        } catch (Refused refused) {
            return asking(pages, refused.problem(), person, reason);
        }
    }

    /** The page that asks for the reason; it is the same whether there is such a person or not. */
    static View asking(Pages pages, Problem problem, String person, String reason) {
        return pages.page(
                problem.status(),
                "glass",
                Map.of("where", "", "problem", problem.detail(), "person", person, "reason", reason));
    }
}
