package se.navigatorbot.bot.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/**
 * Asks how it goes after the first day, a week, a month and half a year at a workplace. STOPP, STOPP TIDER and the end
 * of the stay end the questions; one that is a week late is let go.
 */
final class StayFollowUps implements TimetablePart {

    static final String CONTEXT = "stay_check/outcome_report";
    static final String STAY = "stay";
    static final String STEP = "step";

    private static final Duration TOO_LATE = Duration.ofDays(7);
    private static final Duration WAITS = Duration.ofDays(5);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final List<Choice> ANSWERS =
            List.of(new Choice("bra", "1"), new Choice("sådär", "2"), new Choice("inte bra", "3"));

    private final ZoneId zone;
    private final CentreNames centreNames;

    StayFollowUps(ZoneId zone, CentreNames centreNames) {
        this.zone = zone;
        this.centreNames = centreNames;
    }

    /** The four steps and when they are due, in order. */
    Map<String, Instant> steps(Stay stay) {
        LocalDate first = stay.from();
        Map<String, Instant> steps = new LinkedHashMap<>();
        steps.put("day_1", at(first, AFTERNOON));
        steps.put("week_1", at(first.plusWeeks(1), MORNING));
        steps.put("month_1", at(first.plusMonths(1), MORNING));
        steps.put("month_6", at(first.plusMonths(6), MORNING));
        return steps;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        boolean unwanted = person.wishes().stopped() || !person.wishes().wants(Subject.TIDER);
        return unwanted
                ? Optional.empty()
                : person.journey().stays().stream()
                        .flatMap(stay -> nextStep(stay).stream())
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        if (next(turn.person(), turn.catalogue())
                .filter(at -> !at.isAfter(turn.now()))
                .isEmpty()) {
            return soFar;
        }
        Reply reply = soFar;
        for (Stay stay : turn.person().journey().stays()) {
            Optional<Map.Entry<String, Instant>> step = nextStep(stay);
            if (step.isPresent() && !step.get().getValue().isAfter(turn.now())) {
                boolean useful = step.get().getValue().plus(TOO_LATE).isAfter(turn.now());
                reply = useful ? asking(turn, reply, stay, step.get().getKey()) : reply;
                Stay asked = stay.asking(step.get().getKey(), turn.now());
                reply = reply.changing(person -> person.journey(journey -> journey.with(asked)));
            }
        }
        return reply;
    }

    /** The first step not yet made or let go. */
    private Optional<Map.Entry<String, Instant>> nextStep(Stay stay) {
        return stay.stopped()
                ? Optional.empty()
                : steps(stay).entrySet().stream()
                        .filter(step -> !stay.asked(step.getKey()))
                        .filter(step -> step.getValue().isAfter(stay.agreedAt()))
                        .filter(step -> stay.on(LocalDate.ofInstant(step.getValue(), zone)))
                        .findFirst();
    }

    private Reply asking(Turn turn, Reply soFar, Stay stay, String step) {
        Map<String, String> words = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "arbetsgivare", stay.employer(),
                "center", centreNames.of(turn.person().profile().homeCentre()));
        Draft question = Draft.unasked(
                        Wording.of(step.equals("day_1") ? "stay.first_day" : "stay.later", words),
                        Subject.TIDER,
                        "du har börjat hos " + stay.employer(),
                        About.NOTHING)
                .withValidUntil(turn.now().plus(WAITS));
        Asked asked = new Asked(
                CONTEXT,
                Map.of(STAY, stay.id(), STEP, step),
                ANSWERS,
                turn.now().plus(WAITS));
        return soFar.plus(question).changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
