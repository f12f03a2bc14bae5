package se.navigatorbot.bot.skills;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.intents.Intent;

/**
 * A bare yes or no: acted on by whoever put the open question. Of several that wait side by side it asks which; a yes also
 * finds one that something else has come between; without any it is kindly passed over.
 */
final class YesNoSkill implements Skill {

    private final OpenQuestions questions;
    private final ChoiceReading choices;

    YesNoSkill(OpenQuestions questions, ChoiceReading choices) {
        this.questions = questions;
        this.choices = choices;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.AFFIRM, Intent.DENY);
    }

    @Override
    public Reply answer(Turn turn) {
        boolean yes = turn.understanding().intent() == Intent.AFFIRM;
        List<OpenQuestions.Open> waiting = questions.waiting(turn);
        List<OpenQuestions.Open> chosen = WhichQuestion.chosen(turn, waiting, choices);
        if (!chosen.isEmpty()) {
            return answered(turn, chosen, WhichQuestion.yes(turn));
        }
        Optional<OpenQuestions.Open> last = questions.last(turn);
        boolean among =
                last.isEmpty() ? yes && !guarded(turn) : last.get().owner().sideBySide();
        if (among && waiting.size() > 1) {
            return WhichQuestion.ask(turn, waiting, turn.understanding().intent());
        }
        if (among && waiting.size() == 1) {
            return answered(turn, waiting, yes);
        }
        return last.map(open -> answered(turn, List.of(open), yes)).orElseGet(() -> nothing(turn, yes));
    }

    /** A question of another kind that nobody acts on by yes or no is not to be taken for a reminder. */
    private static boolean guarded(Turn turn) {
        return OpenQuestion.name(turn).equals(OpenQuestion.OFFER_HUMAN)
                || OpenQuestion.name(turn).startsWith("ask_");
    }

    private static Reply answered(Turn turn, List<OpenQuestions.Open> open, boolean yes) {
        Reply reply = Reply.silent(turn);
        for (OpenQuestions.Open one : open) {
            Turn going = turn.withPerson(reply.after().talk(talk -> talk.withAsked(one.asked())));
            reply = reply.and(
                    yes ? one.owner().yes(going, one.asked()) : one.owner().no(going, one.asked()));
        }
        return reply;
    }

    private static Reply nothing(Turn turn, boolean yes) {
        return yes ? Reply.saying(turn, Wording.of("affirm.nothing")) : declined(turn);
    }

    private static Reply declined(Turn turn) {
        boolean human = OpenQuestion.name(turn).equals(OpenQuestion.OFFER_HUMAN);
        return Reply.saying(turn, Wording.of(human ? "human.declined" : "deny.nothing"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
