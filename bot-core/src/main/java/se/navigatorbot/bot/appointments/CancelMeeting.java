package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/**
 * The participant calls a meeting off. Own words from the registered address are enough, but after an outage it is
 * asked back first. Why somebody cannot come is not kept.
 */
final class CancelMeeting implements AnswersQuestion {

    static final String CONFIRM = "confirm_cancel/appointment_cancel";
    private static final Duration ASKED_FOR = Duration.ofHours(24);

    private final UnaryOperator<String> centreNames;
    private final StaffQueue queue;

    CancelMeeting(UnaryOperator<String> centreNames, StaffQueue queue) {
        this.centreNames = centreNames;
        this.queue = queue;
    }

    /** Cancels, or asks back when the message was held up; one that has begun is for staff to judge. */
    Reply cancel(Turn turn, Appointment meeting) {
        if (!meeting.comes(turn.local())) {
            return begun(turn, meeting);
        }
        return turn.late() ? ask(turn, meeting, "meeting.cancel.sure") : cancelled(turn, meeting);
    }

    /** Asks first: the message names another time than this, the only meeting. */
    Reply askMeant(Turn turn, Appointment meeting) {
        return meeting.comes(turn.local()) ? ask(turn, meeting, "meeting.cancel.meant") : begun(turn, meeting);
    }

    private Reply begun(Turn turn, Appointment meeting) {
        Draft answer = Draft.answer(MeetingWords.about("meeting.begun", meeting, turn.person(), centreNames))
                .withChoices(List.of(Choice.of("NY TID")));
        return queue.flag(turn, Reply.silent(turn).plus(answer), "skrev efter mötets början att det inte går");
    }

    private Reply cancelled(Turn turn, Appointment meeting) {
        Appointment off = meeting.answered(Appointment.Status.CANCELLED_BY_PARTICIPANT, 0, turn.now());
        return TakenMeeting.released(turn, Reply.silent(turn), meeting)
                .plus(Draft.answer(MeetingWords.about("meeting.cancelled", meeting, turn.person(), centreNames))
                        .withChoices(List.of(Choice.of("NY TID"), Choice.of("ÅNGRA"))))
                .changing(person -> MeetingWords.with(person, off))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    private Reply ask(Turn turn, Appointment meeting, String key) {
        List<Choice> yesOrNo = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Asked asked = new Asked(
                CONFIRM,
                Map.of(MeetingWords.ABOUT, meeting.id()),
                yesOrNo,
                turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(MeetingWords.about(key, meeting, turn.person(), centreNames))
                        .withChoices(yesOrNo))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONFIRM);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return turn.person()
                .appointment(asked.about().getOrDefault(MeetingWords.ABOUT, ""))
                .filter(m -> m.comes(turn.local()))
                .map(m -> cancelled(turn, m))
                .orElseGet(() -> kept(turn, "meeting.gone"));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return kept(turn, "meeting.kept");
    }

    private static Reply kept(Turn turn, String key) {
        return Reply.saying(turn, Wording.of(key)).changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
