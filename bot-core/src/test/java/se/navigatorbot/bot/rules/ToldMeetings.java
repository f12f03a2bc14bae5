package se.navigatorbot.bot.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.appointments.CancelAppointment;
import se.navigatorbot.bot.appointments.MarkAppointment;
import se.navigatorbot.bot.appointments.MoveAppointment;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.freetimes.WeeklyTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;

/** Lines of a talk that are about meetings. */
final class ToldMeetings {

    private ToldMeetings() {}

    /** What staff ask. */
    static Request request(String verb, String rest) {
        return switch (verb) {
            case "book" ->
                new BookAppointment("a1", "sara", "Sara", "ronneby", LocalDateTime.parse(rest), 45, "Provgatan 1");
            case "cancel" -> new CancelAppointment("a1");
            case "move" -> new MoveAppointment("a1", LocalDateTime.parse(rest), 0, "", false);
            case "came" -> new MarkAppointment("a1", true);
            case "missed" -> new MarkAppointment(rest.isEmpty() ? "a1" : rest, false);
            default -> throw new IllegalArgumentException("nothing about meetings: " + verb);
        };
    }

    /** What is looked at. */
    static List<String> shown(String verb, Participant person, ZoneId zone) {
        return switch (verb) {
            case "mine" ->
                person.appointments().stream()
                        .map(meeting -> "-- tid: " + meeting.status())
                        .toList();
            case "diary" ->
                person.appointments().stream()
                        .map(meeting -> "-- " + meeting.start() + " " + meeting.said())
                        .toList();
            case "letgo" ->
                person.appointments().stream()
                        .flatMap(meeting -> meeting.letGo().stream())
                        .map(gone -> "-- " + LocalDateTime.ofInstant(gone.at(), zone) + " " + gone.reason())
                        .toList();
            case "tasks" ->
                person.tasks().stream()
                        .map(task -> "-- " + task.kind().swedish() + ": " + task.words())
                        .toList();
            default -> throw new IllegalArgumentException("nothing about meetings: " + verb);
        };
    }

    /** Sara can be booked at Ronneby in these hours of every weekday. */
    static void bookable(House house, String... hours) {
        List<WeeklyTime> week = new ArrayList<>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.add(new WeeklyTime(day, LocalTime.parse(hours[0]), LocalTime.parse(hours[1]), "ronneby", ""));
        }
        house.coachBook().change("sara", rules -> rules.withWeek(week));
    }

    /** Somebody else's time with Sara. */
    static TakenTime occupied(LocalDateTime start, ZoneId zone) {
        Instant from = start.atZone(zone).toInstant();
        return new TakenTime("sara", "9-somebody", "b" + start, from, from.plus(Duration.ofMinutes(45)));
    }

    /** Meetings {@code a1}, {@code a2} … by start and how they stand. */
    static List<Appointment> meetings(String... words) {
        List<Appointment> all = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            LocalDateTime start = LocalDateTime.parse(words[i]);
            all.add(meeting("a" + (i / 2 + 1), start, Appointment.Status.valueOf(words[i + 1])));
        }
        return all;
    }

    static Appointment meeting(String id, LocalDateTime start, Appointment.Status status) {
        return new Appointment(
                id,
                1,
                "sara",
                "Sara",
                "ronneby",
                start,
                45,
                "Provgatan 1",
                status,
                Instant.EPOCH,
                List.of(),
                Instant.EPOCH,
                null,
                0,
                null,
                List.of(),
                null);
    }
}
