package se.navigatorbot.bot.skills;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;

/**
 * "Kan ej" while a meeting and an activity both wait for an answer: which of them is asked, as after a bare no. Words
 * that name one are left to the skill that they name.
 */
final class RefusalBetween implements Interjection {

    private static final Set<Intent> REFUSALS = Set.of(Intent.APPOINTMENT_CANCEL, Intent.EVENT_CANCEL);

    private static final Pattern NAMES_ONE = Pattern.compile(
            "\\b(möte\\w*|mote\\w*|tiden|min tid|samtal\\w*|träff\\w*|traff\\w*|aktivitet\\w*|kurs\\w*|plats\\w*|"
                    + "avanmäl\\w*|avanmal\\w*|alla|allt|båda|bada)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final OpenQuestions questions;

    RefusalBetween(OpenQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        if (!REFUSALS.contains(turn.understanding().intent()) || names(turn)) {
            return Optional.empty();
        }
        boolean asked =
                questions.last(turn).filter(open -> open.owner().sideBySide()).isPresent();
        List<OpenQuestions.Open> waiting = asked ? questions.waiting(turn) : List.of();
        boolean ofSeveralKinds =
                waiting.stream().map(open -> open.asked().context()).distinct().count() > 1;
        return ofSeveralKinds ? Optional.of(WhichQuestion.ask(turn, waiting, Intent.DENY)) : Optional.empty();
    }

    private static boolean names(Turn turn) {
        Slots slots = turn.understanding().slots();
        return !slots.times().isEmpty()
                || !slots.eventKinds().isEmpty()
                || !slots.references().isEmpty()
                || NAMES_ONE.matcher(turn.text()).find();
    }
}
