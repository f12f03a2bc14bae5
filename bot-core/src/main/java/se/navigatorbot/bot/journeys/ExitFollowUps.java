package se.navigatorbot.bot.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
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
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Subject;

/** Asks how it went one month and six months after a programme; whoever went on into another one is not asked. */
final class ExitFollowUps implements TimetablePart {

    static final String CONTEXT = "exit_check/outcome_report";
    static final String ENROLMENT = "enrolment";
    static final String STEP = "step";

    private static final Duration TOO_LATE = Duration.ofDays(14);
    private static final Duration WAITS = Duration.ofDays(7);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Map<String, Integer> MONTHS = Map.of("exit-1", 1, "exit-6", 6);
    private static final List<Choice> ANSWERS = List.of(
            new Choice("jobb", "1"),
            new Choice("studier", "2"),
            new Choice("praktik", "3"),
            new Choice("eget", "4"),
            new Choice("söker", "5"),
            new Choice("annat", "6"));

    private final ZoneId zone;
    private final CentreNames centreNames;

    ExitFollowUps(ZoneId zone, CentreNames centreNames) {
        this.zone = zone;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        boolean unwanted = person.wishes().stopped() || !person.wishes().wants(Subject.TIDER);
        return unwanted
                ? Optional.empty()
                : person.journey().enrolments().stream()
                        .flatMap(one -> nextStep(one).stream())
                        .map(Step::at)
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
        for (Enrolment one : turn.person().journey().enrolments()) {
            Optional<Step> step = nextStep(one).filter(due -> !due.at().isAfter(turn.now()));
            if (step.isPresent()) {
                boolean useful = step.get().at().plus(TOO_LATE).isAfter(turn.now());
                reply = useful ? asking(turn, reply, one, step.get().name()) : reply;
                Enrolment asked = one.asking(step.get().name());
                reply = reply.changing(person -> person.journey(journey -> journey.with(asked)));
            }
        }
        return reply;
    }

    private record Step(String name, Instant at) {}

    private Optional<Step> nextStep(Enrolment one) {
        LocalDate last = one.to();
        if (last == null || one.result() == Result.PASSED_ON) {
            return Optional.empty();
        }
        return MONTHS.entrySet().stream()
                .filter(step -> !List.of(one.asked().split(",")).contains(step.getKey()))
                .map(step -> new Step(step.getKey(), at(last.plusMonths(step.getValue()))))
                .filter(step -> step.at().isAfter(one.changedAt()))
                .min(Comparator.comparing(Step::at));
    }

    private Reply asking(Turn turn, Reply soFar, Enrolment one, String step) {
        Map<String, String> words = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "center", centreNames.of(turn.person().profile().homeCentre()));
        Draft question = Draft.unasked(
                        Wording.of("exit.how", words), Subject.TIDER, "du har varit med hos oss", About.NOTHING)
                .withValidUntil(turn.now().plus(WAITS));
        Asked asked = new Asked(
                CONTEXT,
                Map.of(ENROLMENT, one.id(), STEP, step),
                ANSWERS,
                turn.now().plus(WAITS));
        return soFar.plus(question).changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
