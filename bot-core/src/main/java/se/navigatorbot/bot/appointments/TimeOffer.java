package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.freetimes.FreeTime;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/** Free times as a numbered list, always ending with "Annan tid", and the reading of what was chosen of it. */
final class TimeOffer {

    /** What stands for "Annan tid" among the chosen. */
    static final String OTHER = "other";

    private static final String LIST = "slot_list/";
    private static final String KIND = "list";
    private static final String TIMES = "times";
    private static final Duration ASKED_FOR = Duration.ofHours(24);

    private final ChoiceReading choices;

    TimeOffer(ChoiceReading choices) {
        this.choices = choices;
    }

    /** Shows the times. */
    Reply shown(Turn turn, Wording wording, TimeWish wish, List<FreeTime> times) {
        List<Choice> shown = new ArrayList<>();
        Map<String, String> about = new HashMap<>(Map.of(KIND, TIMES));
        wish.remember(about);
        for (FreeTime time : times) {
            add(shown, about, label(time.start()), time.start().toString());
        }
        add(shown, about, "Annan tid", OTHER);
        Asked asked = new Asked(LIST + wish.business(), about, shown, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(shown))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** The list that was shown last, while it is open. */
    Optional<Asked> open(Turn turn) {
        return OpenQuestion.of(turn).filter(asked -> TIMES.equals(asked.about().get(KIND)));
    }

    /** What was chosen of it: a local time, {@link #OTHER}, or empty when nothing of the list was. */
    Optional<String> chosen(Turn turn, Asked asked) {
        List<String> references = turn.understanding().slots().references();
        if (references.size() == 1 && asked.about().containsKey(references.get(0))) {
            return Optional.of(asked.about().get(references.get(0)));
        }
        if (!turn.understanding().slots().times().isEmpty()) {
            return Optional.empty();
        }
        return OpenQuestion.chosen(turn, choices).map(choice -> asked.about().getOrDefault(choice.value(), OTHER));
    }

    private static void add(List<Choice> shown, Map<String, String> about, String label, String value) {
        String number = Integer.toString(shown.size() + 1);
        shown.add(new Choice(label, number));
        about.put(number, value);
    }

    private static String label(LocalDateTime start) {
        return SwedishTime.shortDay(start.toLocalDate()) + " kl " + SwedishTime.clock(start.toLocalTime());
    }
}
