package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
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
 * own phone, or in the queue when there is none. Of a meeting and an activity on one day the one that was asked about is
 * meant, else the one that is {@linkplain LateElsewhere#likeliest likeliest}.
 */
final class RunningLateSkill implements Skill {

    private static final int MOST = 600;

    private final UnaryOperator<String> centreNames;
    private final CoachPhones phones;
    private final StaffQueue queue;
    private final LateElsewhere elsewhere;

    RunningLateSkill(UnaryOperator<String> centreNames, CoachPhones phones, StaffQueue queue, LateElsewhere elsewhere) {
        this.centreNames = centreNames;
        this.phones = phones;
        this.queue = queue;
        this.elsewhere = elsewhere;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.RUNNING_LATE);
    }

    @Override
    public Reply answer(Turn turn) {
        LocalDateTime now = turn.local();
        Comparator<LocalDateTime> likeliest = LateElsewhere.likeliest(now);
        List<Appointment> today = MeetingWords.ahead(turn).stream()
                .filter(m -> m.start().toLocalDate().equals(now.toLocalDate()))
                .toList();
        Optional<Appointment> asked = WhichMeeting.asked(turn, today);
        Optional<Appointment> meeting =
                asked.or(() -> today.stream().min(Comparator.comparing(Appointment::start, likeliest)));
        Optional<LocalDateTime> activity = elsewhere
                .begins(turn)
                .filter(begins -> asked.isEmpty()
                        && (elsewhere.asked(turn)
                                || meeting.filter(own -> likeliest.compare(begins, own.start()) >= 0)
                                        .isEmpty()));
        Slots slots = turn.understanding().slots();
        return activity.map(begins -> elsewhere.late(turn, minutes(slots, begins)))
                .or(() -> meeting.map(own -> late(turn, own, minutes(slots, own.start()))))
                .orElseGet(() -> Reply.saying(turn, Wording.of("meeting.late.none")));
    }

    private Reply late(Turn turn, Appointment meeting, int minutes) {
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

    /** As said, or counted from the beginning to the time that was named. */
    private static int minutes(Slots slots, LocalDateTime start) {
        if (slots.duration() != null) {
            return (int) Math.min(slots.duration().toMinutes(), MOST);
        }
        return slots.times().stream()
                .filter(time -> time.kind() == When.Kind.DATETIME)
                .map(When::from)
                .filter(time -> time.isAfter(start) && time.toLocalDate().equals(start.toLocalDate()))
                .map(time -> (int) Math.min(Duration.between(start, time).toMinutes(), MOST))
                .findFirst()
                .orElse(0);
    }
}
