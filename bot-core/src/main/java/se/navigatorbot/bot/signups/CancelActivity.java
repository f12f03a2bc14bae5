package se.navigatorbot.bot.signups;

import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.appointments.CancelElsewhere;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;

/** "Kan inte komma" about an activity: right after its sign-up, or where no meeting is booked. */
final class CancelActivity implements CancelElsewhere {

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:möte\\p{L}*|tid|tiden|träff\\p{L}*|coach\\p{L}*|samtal\\p{L}*|med)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final EventCancelSkill cancel;

    CancelActivity(EventCancelSkill cancel) {
        this.cancel = cancel;
    }

    @Override
    public Optional<Reply> spokenOf(Turn turn) {
        return OpenQuestion.of(turn)
                .filter(asked -> !namesAnother(turn))
                .filter(asked -> asked.context().equals(Places.DONE))
                .map(asked -> asked.about().getOrDefault(EventReminders.ABOUT, ""))
                .filter(id -> EventCancelSkill.held(turn).stream()
                        .anyMatch(event -> event.id().equals(id)))
                .map(id -> cancel.answer(turn));
    }

    /** A day, or a meeting, is not what was just signed up for. */
    private static boolean namesAnother(Turn turn) {
        return !turn.understanding().slots().times().isEmpty()
                || MEETING.matcher(turn.text()).find();
    }

    @Override
    public Optional<Reply> instead(Turn turn) {
        return EventCancelSkill.held(turn).isEmpty() ? Optional.empty() : Optional.of(cancel.answer(turn));
    }
}
