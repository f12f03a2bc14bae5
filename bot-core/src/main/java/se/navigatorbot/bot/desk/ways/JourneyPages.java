package se.navigatorbot.bot.desk.ways;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.Correction;
import se.navigatorbot.bot.staffapi.JourneysApi.End;
import se.navigatorbot.bot.staffapi.JourneysApi.Verdict;
import se.navigatorbot.bot.staffapi.Problem;

/**
 * A person's way through programmes and workplaces, and the forms that set right what was written of it. Each correction
 * has a reason; what stood there before stays in the talk.
 */
@DeskPage
public class JourneyPages {

    private static final String OPEN = "open";
    private static final String NEVER = "never";

    /** What staff write that it came to; going on into another programme is written with that. */
    private static final List<String> RESULTS = Stream.of(Result.values())
            .filter(result -> result != Result.PASSED_ON)
            .map(Result::swedish)
            .toList();

    private final JourneysApi journeys;
    private final Region region;
    private final Pages pages;

    JourneyPages(JourneysApi journeys, Region region, Pages pages) {
        this.journeys = journeys;
        this.region = region;
        this.pages = pages;
    }

    @GetMapping("/desk/people/{person}/journey")
    @Needs(Action.PARTICIPANT_READ)
    public View journey(@PathVariable String person) {
        return shown(200, person, "", Typed.NOTHING);
    }

    /**
     * The same of a protected person; posted, so that the reason stands in no address and no history.
     *
     * @param reason why it is read
     */
    @PostMapping("/desk/people/{person}/journey")
    @Needs(Action.PARTICIPANT_READ)
    public View withReason(@PathVariable String person, @RequestParam(defaultValue = "") String reason) {
        return shown(200, person, reason, Typed.NOTHING);
    }

    /**
     * Sets right time in a programme.
     *
     * @param what {@code days}, {@code open} (it has not ended) or {@code never} (it never was)
     */
    @PostMapping("/desk/people/{person}/journey/programmes/{id}/correct")
    @Needs(Action.PARTICIPANT_CHANGE)
    public View programme(
            @PathVariable String person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String reason) {
        return done(
                person,
                new Typed(id, reason, ""),
                () -> journeys.correct(
                        person,
                        id,
                        new Correction(
                                day(from), null, municipality, null, what.equals(OPEN), what.equals(NEVER), reason)));
    }

    /** The person has left it, or left it otherwise than was written. */
    @PostMapping("/desk/people/{person}/journey/programmes/{id}/end")
    @Needs(Action.PARTICIPANT_CHANGE)
    public View left(
            @PathVariable String person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String result) {
        return done(person, new Typed(id, "", ""), () -> journeys.leave(person, id, new End(day(last), result)));
    }

    /**
     * Sets right time at a workplace.
     *
     * @param what as of a programme
     */
    @PostMapping("/desk/people/{person}/journey/stays/{id}/correct")
    @Needs(Action.PARTICIPANT_CHANGE)
    public View stay(
            @PathVariable String person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String reason) {
        boolean open = what.equals(OPEN);
        return done(
                person,
                new Typed(id, reason, ""),
                () -> journeys.correctStay(
                        person,
                        id,
                        new Correction(
                                day(from), open ? null : day(to), null, employer, open, what.equals(NEVER), reason)));
    }

    /** Whether what the person told is so. */
    @PostMapping("/desk/people/{person}/journey/told/{id}")
    @Needs(Action.PARTICIPANT_CHANGE)
    public View told(@PathVariable String person, @PathVariable String id, @RequestParam boolean so) {
        return done(person, new Typed(id, "", ""), () -> journeys.settle(person, id, new Verdict(so)));
    }

    /** What is refused is told on the page, with the form open and the reason still in it. */
    private View done(String person, Typed typed, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Problem problem = refused.problem();
            if (problem.status() == HttpStatus.NOT_FOUND.value()) {
                throw refused;
            }
            return shown(problem.status(), person, typed.reason(), typed.because(problem.detail()));
        }
        RedirectView to = new RedirectView("/desk/people/" + person + "/journey", false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    private View shown(int status, String person, String reason, Typed typed) {
        Map<String, Object> model = new HashMap<>();
        model.put("where", "people");
        model.put("person", person);
        model.put("typed", typed);
        model.put("results", RESULTS);
        model.put("municipalities", region.municipalities());
        try {
            model.put("card", journeys.show(person, reason));
            model.put("asks", false);
        } catch (Refused refused) {
            if (!refused.problem().code().equals(Problem.NEEDS_REASON)) {
                throw refused;
            }
            model.put("asks", true);
        }
        return pages.page(status, "journey", model);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Refused.badValue("Datum skrivs som 2026-11-26. Inget är ändrat.");
        }
    }

    /**
     * What was typed and refused.
     *
     * @param id of what it was about, empty for nothing
     * @param problem why it was refused
     */
    public record Typed(String id, String reason, String problem) {

        static final Typed NOTHING = new Typed("", "", "");

        Typed because(String why) {
            return new Typed(id, reason, why);
        }

        /** Shows no reason. */
        @Override
        public String toString() {
            return "Typed[" + id + "]";
        }
    }
}
