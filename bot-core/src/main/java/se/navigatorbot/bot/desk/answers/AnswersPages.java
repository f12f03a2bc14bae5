package se.navigatorbot.bot.desk.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;

/** Where ready answers are written, and where a talk takes them from. */
@DeskPage
public class AnswersPages {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 1000;

    private final ReadyAnswers answers;
    private final Region region;
    private final Callers callers;
    private final Pages pages;

    AnswersPages(ReadyAnswers answers, Region region, Callers callers, Pages pages) {
        this.answers = answers;
        this.region = region;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping("/desk/answers")
    @Needs(Action.CONVERSATION_WRITE)
    public View answers() {
        Caller me = callers.current();
        List<Centre> centres = region.centres().stream()
                .filter(centre -> me.belongsTo(centre.id()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("where", "answers");
        model.put("answers", answers.of(me));
        model.put("centres", centres);
        return pages.page("answers", model);
    }

    /** The answers alone, for a talk. */
    @GetMapping("/desk/answers/choose")
    @Needs(Action.CONVERSATION_WRITE)
    public View choose() {
        return pages.page("answers-choose", Map.of("answers", answers.of(callers.current())));
    }

    @PostMapping("/desk/answers")
    @Needs(Action.CONVERSATION_WRITE)
    public View add(@RequestParam String centre, @RequestParam String title, @RequestParam String text) {
        if (!callers.current().belongsTo(centre) || region.centre(centre).isEmpty()) {
            throw Refused.notAllowed("Du arbetar inte på det centrumet. Inget är sparat.");
        }
        if (title.isBlank() || text.isBlank() || title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            throw Refused.badValue("Rubriken får ha högst 60 tecken och svaret högst 1000. Inget är sparat.");
        }
        answers.add(centre, title.strip(), text.strip());
        return back();
    }

    @PostMapping("/desk/answers/{id}/remove")
    @Needs(Action.CONVERSATION_WRITE)
    public View remove(@PathVariable String id) {
        answers.remove(callers.current(), id);
        return back();
    }

    private static View back() {
        RedirectView to = new RedirectView("/desk/answers", false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }
}
