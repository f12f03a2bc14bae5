package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** Two questions wait and one yes or no came: which is meant is asked, with "Alla" last. */
final class WhichQuestion {

    private static final String WHICH = "which_open/";
    private static final String ALL = "all";
    private static final Duration ASKED_FOR = Duration.ofHours(24);
    private static final int AT_MOST = 4;

    private WhichQuestion() {}

    /** @param said the answer that was given: yes or no */
    static Reply ask(Turn turn, List<OpenQuestions.Open> waiting, Intent said) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> about = new HashMap<>();
        for (OpenQuestions.Open open : waiting.subList(0, Math.min(AT_MOST, waiting.size()))) {
            add(choices, about, open.owner().label(turn, open.asked()), key(open.asked()));
        }
        add(choices, about, "Alla", ALL);
        Asked asked = new Asked(WHICH + said.label(), about, choices, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("which.open")).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** What was chosen of them; empty when that was not the question, or nothing of it was chosen. */
    static List<OpenQuestions.Open> chosen(Turn turn, List<OpenQuestions.Open> waiting, ChoiceReading choices) {
        Optional<Asked> asked =
                OpenQuestion.of(turn).filter(some -> some.context().startsWith(WHICH));
        Optional<Choice> choice = asked.flatMap(some -> OpenQuestion.chosen(turn, choices));
        if (asked.isEmpty() || choice.isEmpty()) {
            return List.of();
        }
        String key = asked.get().about().getOrDefault(choice.get().value(), "");
        return waiting.stream()
                .filter(open -> key.equals(ALL) || key.equals(key(open.asked())))
                .toList();
    }

    /** Whether the answer that was first given was a yes. */
    static boolean yes(Turn turn) {
        return OpenQuestion.of(turn)
                .map(asked -> asked.context().equals(WHICH + Intent.AFFIRM.label()))
                .orElse(false);
    }

    private static void add(List<Choice> choices, Map<String, String> about, String label, String value) {
        String number = Integer.toString(choices.size() + 1);
        choices.add(new Choice(label, number));
        about.put(number, value);
    }

    private static String key(Asked asked) {
        return asked.context() + " " + asked.about();
    }
}
