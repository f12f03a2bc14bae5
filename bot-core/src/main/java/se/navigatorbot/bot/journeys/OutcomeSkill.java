package se.navigatorbot.bot.journeys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.participants.Told;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "Fick jobbet!!!", "har slutat på praktiken", or a number after the question how it goes: kept, and told to staff. */
final class OutcomeSkill implements Skill, AnswersQuestion {

    private static final List<Result> BY_NUMBER =
            List.of(Result.WORK, Result.STUDIES, Result.PLACEMENT, Result.OWN_BUSINESS, Result.SEEKING, Result.OTHER);
    private static final String BY = "person";

    private final StaffQueue queue;
    private final ChoiceReading choices;

    OutcomeSkill(StaffQueue queue, ChoiceReading choices) {
        this.queue = queue;
        this.choices = choices;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.OUTCOME_REPORT);
    }

    @Override
    public Set<String> contexts() {
        return Set.of(StayFollowUps.CONTEXT, ExitFollowUps.CONTEXT);
    }

    @Override
    public Reply answer(Turn turn) {
        Optional<Asked> asked = OpenQuestion.of(turn);
        Optional<Integer> number = number(turn, asked);
        if (number.isPresent() && is(asked, StayFollowUps.CONTEXT)) {
            return goes(turn, asked.orElseThrow(), number.get());
        }
        if (number.isPresent() && is(asked, ExitFollowUps.CONTEXT)) {
            String step = asked.orElseThrow().about().getOrDefault(ExitFollowUps.STEP, "");
            return went(turn, BY_NUMBER.get(number.get() - 1), step);
        }
        String step = asked.filter(open -> open.context().equals(ExitFollowUps.CONTEXT))
                .map(open -> open.about().getOrDefault(ExitFollowUps.STEP, ""))
                .orElse("");
        return OutcomeReading.of(turn.text())
                .map(result -> went(turn, result, step))
                .orElseGet(() -> queue.file(
                        turn,
                        "berättar hur det gått",
                        OutcomeReading.good(turn.text()) ? "ask.outcome.good" : "ask.outcome"));
    }

    /** 👍 after "Hur går det?" is well. */
    @Override
    public Reply yes(Turn turn, Asked asked) {
        return asked.context().equals(StayFollowUps.CONTEXT)
                ? goes(turn, asked, 1)
                : Reply.saying(turn, Wording.of("exit.which"));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return asked.context().equals(StayFollowUps.CONTEXT)
                ? goes(turn, asked, 3)
                : Reply.saying(turn, Wording.of("exit.which"));
    }

    private Reply goes(Turn turn, Asked asked, int number) {
        Optional<Stay> stay = turn.person().journey().stay(asked.about().getOrDefault(StayFollowUps.STAY, ""));
        String step = asked.about().getOrDefault(StayFollowUps.STEP, "");
        String employer = stay.map(Stay::employer).orElse("praktiken");
        Reply reply = number == 1
                ? Reply.saying(turn, Wording.of("stay.well"))
                : queue.file(
                        turn,
                        (number == 2 ? "det går sådär hos " : "det går inte bra hos ") + employer,
                        "stay.not_well");
        return reply.changing(person -> settled(person, stay, step, number))
                .changing(person -> stay.flatMap(OutcomeSkill::there)
                        .map(result ->
                                person.journey(journey -> journey.telling(new Told(result, turn.now(), BY, step))))
                        .orElse(person));
    }

    /** Whoever answers how it goes there is there, however it goes. */
    private static Optional<Result> there(Stay stay) {
        return PlacementKind.of(stay.kind())
                .flatMap(kind -> Optional.ofNullable(
                        switch (kind) {
                            case JOB, SUMMER_JOB -> Result.WORK;
                            case OWN_BUSINESS -> Result.OWN_BUSINESS;
                            case ABROAD -> null;
                            default -> Result.PLACEMENT;
                        }));
    }

    private static Participant settled(Participant person, Optional<Stay> stay, String step, int number) {
        Participant answered = stay.map(one -> person.journey(journey -> journey.with(one.answered(step, number))))
                .orElse(person);
        return answered.talk(talk -> talk.withAsked(null));
    }

    private Reply went(Turn turn, Result result, String step) {
        boolean good = result.reached() || result == Result.PLACEMENT;
        Reply reply = queue.file(
                turn, "berättar hur det gått: " + result.swedish(), good ? "ask.outcome.good" : "ask.outcome");
        String about = result == Result.QUIT && ofPlace(turn) ? Told.PLACE : step;
        return reply.changing(
                        person -> person.journey(journey -> journey.telling(new Told(result, turn.now(), BY, about))))
                .changing(person -> result == Result.QUIT ? quit(person, turn) : person)
                .changing(person -> step.isEmpty() ? person : person.talk(talk -> talk.withAsked(null)));
    }

    /** An end at a trainee place is no end of work. */
    private static boolean ofPlace(Turn turn) {
        return OutcomeReading.ofPlace(turn.text())
                || turn.person().journey().stays().stream()
                        .filter(stay -> stay.on(turn.local().toLocalDate()))
                        .anyMatch(stay -> there(stay).equals(Optional.of(Result.PLACEMENT)));
    }

    /** Whoever says that they have quit is asked no more how it goes there. */
    private static Participant quit(Participant person, Turn turn) {
        Participant after = person;
        for (Stay stay : person.journey().stays()) {
            if (stay.on(turn.local().toLocalDate())) {
                after = after.journey(
                        journey -> journey.with(stay.ended(turn.local().toLocalDate())));
            }
        }
        return after;
    }

    private static boolean is(Optional<Asked> asked, String context) {
        return asked.filter(open -> open.context().equals(context)).isPresent();
    }

    /** The number that was chosen, from 1; none when the open question is another one. */
    private Optional<Integer> number(Turn turn, Optional<Asked> asked) {
        Optional<Asked> ours = asked.filter(open -> contexts().contains(open.context()));
        Optional<String> named = turn.understanding().slots().references().stream()
                .filter(OutcomeSkill::oneDigit)
                .findFirst();
        return ours.flatMap(
                open -> named.or(() -> OpenQuestion.chosen(turn, choices).map(Choice::value))
                        .filter(OutcomeSkill::oneDigit)
                        .map(Integer::valueOf)
                        .filter(number -> number <= open.options().size()));
    }

    private static boolean oneDigit(String text) {
        return text.matches("[1-6]");
    }
}
