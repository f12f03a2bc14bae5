package se.navigatorbot.bot.appointments;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.ReminderDropped;
import se.navigatorbot.bot.participants.Appointment;

/** Notes with the reason that a reminder did not leave, for the coach's list; a later one is still tried. */
final class ReminderDroppedHandler implements RequestHandler<ReminderDropped> {

    @Override
    public Class<ReminderDropped> request() {
        return ReminderDropped.class;
    }

    /** A meeting that has changed since, or been answered for, needed no reminder. */
    @Override
    public Reply handle(Turn turn, ReminderDropped dropped) {
        return turn.person()
                .appointment(dropped.appointment())
                .filter(meeting -> meeting.version() == dropped.version() && meeting.comes(turn.local()))
                .map(meeting -> noted(turn, meeting, dropped.reason()))
                .orElseGet(() -> Reply.silent(turn));
    }

    private static Reply noted(Turn turn, Appointment meeting, String reason) {
        return Reply.silent(turn).changing(person -> MeetingWords.with(person, meeting.unreached(turn.now(), reason)));
    }
}
