package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;

/**
 * "Blir 10 min sen", "kommer kvart över": the meeting of the day says so with the minutes, and the coach is told on the
 * own phone, or in the queue when there is none.
 */
final class RunningLateSkill implements Skill {

    private static final int MOST = 600;

    private final UnaryOperator<String> centreNames;
    private final CoachPhones phones;
    private final StaffQueue queue;

    RunningLateSkill(UnaryOperator<String> centreNames, CoachPhones phones, StaffQueue queue) {
        this.centreNames = centreNames;
        this.phones = phones;
        this.queue = queue;
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
        Appointment meeting = WhichMeeting.asked(turn, today).orElse(today.get(0));
        int minutes = minutes(turn.understanding().slots(), meeting);
        Appointment late = meeting.answered(Appointment.Status.LATE, minutes, turn.now());
        Reply reply = Reply.saying(turn, MeetingWords.about("meeting.late", meeting, turn.person(), centreNames))
                .changing(person -> MeetingWords.with(person, late))
                .noting(late.said() + " till mötet kl "
                        + SwedishTime.clock(meeting.start().toLocalTime()));
        return told(turn, reply, late);
    }

    private Reply told(Turn turn, Reply reply, Appointment late) {
        Optional<Address> phone = phones.of(late.coach());
        String clock = SwedishTime.clock(late.start().toLocalTime());
        if (phone.isEmpty()) {
            return queue.flag(turn, reply, late.said() + " till mötet kl " + clock);
        }
        Wording words = late.lateMinutes() == 0
                ? Wording.of("duty.late", Map.of("kl", clock))
                : Wording.of("duty.late.minutes", Map.of("kl", clock, "minuter", Integer.toString(late.lateMinutes())));
        return reply.plus(Draft.duty(words, phone.get()));
    }

    /** As said, or counted from the meeting's beginning to the time that was named. */
    private static int minutes(Slots slots, Appointment meeting) {
        if (slots.duration() != null) {
            return (int) Math.min(slots.duration().toMinutes(), MOST);
        }
        return slots.times().stream()
                .filter(time -> time.kind() == When.Kind.DATETIME)
                .map(When::from)
                .filter(time -> time.isAfter(meeting.start())
                        && time.toLocalDate().equals(meeting.start().toLocalDate()))
                .map(time ->
                        (int) Math.min(Duration.between(meeting.start(), time).toMinutes(), MOST))
                .findFirst()
                .orElse(0);
    }
}
