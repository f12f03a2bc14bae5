package se.navigatorbot.bot.appointments;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.NewlyReached;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;

/** Confirms meetings that were booked while nobody could be told; the nearest last, since an answer is read for it. */
final class StandingMeetings implements NewlyReached {

    private static final int AT_MOST = 3;

    private final UnaryOperator<String> centreNames;

    StandingMeetings(UnaryOperator<String> centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Reply told(Turn turn, Reply soFar) {
        List<Appointment> untold = MeetingWords.ahead(turn).stream()
                .filter(meeting -> meeting.comes(turn.local()) && meeting.answeredAt() == null)
                .limit(AT_MOST)
                .sorted(Comparator.comparing(Appointment::start).reversed())
                .toList();
        Reply reply = soFar;
        for (Appointment meeting : untold) {
            reply = reply.plus(confirmation(turn, meeting))
                    .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(meeting, turn.zone()))
                            .withLastWhy(BookAppointmentHandler.WHY)));
        }
        return reply;
    }

    private Draft confirmation(Turn turn, Appointment meeting) {
        return Draft.answer(MeetingWords.about("meeting.booked", meeting, turn.person(), centreNames))
                .withChoices(MeetingWords.ANSWERS)
                .withAbout(new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), meeting.version()))
                .withValidUntil(MeetingWords.start(meeting, turn.zone()));
    }
}
