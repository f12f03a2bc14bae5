package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.intents.Intent;

/** "Blir 10 min sen": staff see it on the meeting of the day. */
final class RunningLateSkill implements Skill {

    private final UnaryOperator<String> centreNames;

    RunningLateSkill(UnaryOperator<String> centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.RUNNING_LATE);
    }

    @Override
    public Reply answer(Turn turn) {
        LocalDateTime now = turn.local();
        List<Appointment> today = MeetingWords.ahead(turn).stream()
                .filter(m -> m.start().toLocalDate().equals(now.toLocalDate()))
                .toList();
        if (today.isEmpty()) {
            return Reply.saying(turn, Wording.of("meeting.late.none"));
        }
        Appointment meeting = today.get(0);
        Duration said = turn.understanding().slots().duration();
        int minutes = said == null ? 0 : (int) Math.min(said.toMinutes(), 600);
        Appointment late = meeting.answered(Appointment.Status.LATE, minutes, turn.now());
        return Reply.saying(turn, MeetingWords.about("meeting.late", meeting, turn.person(), centreNames))
                .changing(person -> MeetingWords.with(person, late));
    }
}
