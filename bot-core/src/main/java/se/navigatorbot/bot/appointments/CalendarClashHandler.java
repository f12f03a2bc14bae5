package se.navigatorbot.bot.appointments;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;

/** A meeting that the coach has no time for after all becomes a task; nobody is told anything before a human looked. */
final class CalendarClashHandler implements RequestHandler<CalendarClash> {

    @Override
    public Class<CalendarClash> request() {
        return CalendarClash.class;
    }

    @Override
    public Reply handle(Turn turn, CalendarClash clash) {
        return turn.person()
                .appointment(clash.appointmentId())
                .filter(meeting ->
                        meeting.comes(turn.local()) && meeting.start().equals(clash.start()))
                .map(meeting -> Reply.silent(turn).changing(person -> asking(turn, person, meeting)))
                .orElseGet(() -> Reply.silent(turn));
    }

    private static Participant asking(Turn turn, Participant person, Appointment meeting) {
        String id = "clash:" + meeting.id() + ":" + meeting.start();
        if (person.task(id).isPresent()) {
            return person;
        }
        Task task = new Task(
                id,
                Task.Kind.FOLLOW_UP,
                "tiden " + TakenMeeting.shortly(meeting) + " krockar med " + meeting.coachName() + "s kalender",
                turn.now(),
                null,
                Offer.Queue.COACH,
                null);
        List<Task> tasks = new ArrayList<>(person.tasks());
        tasks.add(task);
        return person.withTasks(tasks);
    }
}
