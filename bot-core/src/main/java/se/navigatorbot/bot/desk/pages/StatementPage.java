package se.navigatorbot.bot.desk.pages;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;

/** How accessible the desk is, for everybody to read. */
@DeskPage
public class StatementPage {

    private final Pages pages;

    StatementPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/accessibility")
    @Needs(Action.LOG_IN)
    public View statement() {
        return pages.page("accessibility", Map.of());
    }
}
