package se.navigatorbot.bot.desk.ways;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.CandidateRow;
import se.navigatorbot.bot.staffapi.IntakesApi.IntakeRow;
import se.navigatorbot.bot.staffapi.IntakesApi.Move;
import se.navigatorbot.bot.staffapi.IntakesApi.Moved;
import se.navigatorbot.bot.staffapi.StoriesApi;

/** How many have come how far in each group intake, who stands where, and whose story is kept. */
@DeskPage
public class WayPages {

    private final IntakesApi intakes;
    private final StoriesApi stories;
    private final Pages pages;

    WayPages(IntakesApi intakes, StoriesApi stories, Pages pages) {
        this.intakes = intakes;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/desk/intakes")
    @Needs(Action.REPORT_READ)
    public View intakes() {
        return pages.page(
                "intakes",
                Map.of("where", "intakes", "intakes", intakes.list(true).rows()));
    }

    @GetMapping("/desk/intakes/{id}")
    @Needs(Action.PARTICIPANT_READ)
    public View intake(@PathVariable String id) {
        return shown(200, id, List.of());
    }

    /**
     * Moves those who are ticked; who could not be moved is told with the reason, and the others are moved.
     *
     * @param quiet whether nobody is told
     */
    @PostMapping("/desk/intakes/{id}/move")
    @Needs(Action.PARTICIPANT_CHANGE)
    public View move(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> person,
            @RequestParam String stage,
            @RequestParam(defaultValue = "false") boolean quiet) {
        if (person == null) {
            return shown(422, id, List.of("Kryssa i vem som ska flyttas. Ingen är flyttad."));
        }
        Moved moved = intakes.move(id, new Move(person, stage, quiet));
        if (!moved.not().isEmpty()) {
            return shown(409, id, moved.not());
        }
        RedirectView to = new RedirectView("/desk/intakes/" + id, false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    @GetMapping("/desk/stories")
    @Needs(Action.PARTICIPANT_READ)
    public View stories() {
        return pages.page(
                "stories", Map.of("where", "stories", "stories", stories.list().rows()));
    }

    private View shown(int status, String id, List<String> problems) {
        IntakeRow intake = intakes.list(true).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant intag."));
        Map<String, Object> model = new HashMap<>();
        model.put("where", "intakes");
        model.put("intake", intake);
        model.put(
                "people",
                intakes.people(id, null).rows().stream()
                        .map(WayPages::candidate)
                        .toList());
        model.put("problems", problems);
        return pages.page(status, "intake", model);
    }

    private static Candidate candidate(CandidateRow row) {
        String since = row.since() == null ? "" : ", sedan " + SwedishTime.day(row.since());
        String stands = row.left() ? "har lämnat, stod på " + row.stage() : row.stage() + since;
        return new Candidate(row.person(), QueueWords.name(row.firstName()), stands, row.left());
    }
}
