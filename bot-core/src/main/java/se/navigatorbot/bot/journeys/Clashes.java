package se.navigatorbot.bot.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Stay;

/**
 * What a person is booked on at one time; two meetings at one time are refused elsewhere. Where the hours at a workplace
 * are not known the whole day counts.
 */
public final class Clashes {

    private Clashes() {}

    /** In Swedish, what comes first first; only what lies ahead. */
    public static List<String> of(Participant person, Catalogue catalogue, LocalDateTime now) {
        List<String> clashes = new ArrayList<>();
        person.appointments().stream()
                .filter(meeting -> meeting.comes(now))
                .forEach(meeting ->
                        note(clashes, person, "möte med " + meeting.coachName(), meeting.start(), meeting.end()));
        person.signUps().stream()
                .filter(SignUp::holds)
                .flatMap(place -> catalogue.event(place.eventId()).stream())
                .filter(event -> event.comes(now))
                .forEach((Event event) -> note(clashes, person, event.title(), event.start(), event.end()));
        return clashes;
    }

    /** What a meeting clashes with, in Swedish: {@code krockar med Stallet}. */
    public static List<String> with(Participant person, Appointment meeting, Catalogue catalogue) {
        List<String> clashes = new ArrayList<>();
        person.journey().stays().stream()
                .filter(stay -> works(stay, meeting.start(), meeting.end()))
                .forEach(stay -> clashes.add(stay.employer()));
        person.signUps().stream()
                .filter(SignUp::holds)
                .flatMap(place -> catalogue.event(place.eventId()).stream())
                .filter(event -> !event.cancelled() && sameTime(event, meeting))
                .forEach(event -> clashes.add(event.title()));
        return clashes.stream().map(what -> "krockar med " + what).toList();
    }

    /** Each meeting of a course is as long as the first. */
    private static boolean sameTime(Event event, Appointment meeting) {
        Duration length = Duration.between(event.start(), event.end());
        return event.starts().stream()
                .anyMatch(start ->
                        start.isBefore(meeting.end()) && start.plus(length).isAfter(meeting.start()));
    }

    private static void note(
            List<String> clashes, Participant person, String what, LocalDateTime from, LocalDateTime to) {
        for (Stay stay : person.journey().stays()) {
            if (works(stay, from, to)) {
                clashes.add(what + " " + SwedishTime.day(from.toLocalDate()) + " kl "
                        + SwedishTime.clock(from.toLocalTime()) + " krockar med " + stay.employer());
            }
        }
    }

    private static boolean works(Stay stay, LocalDateTime from, LocalDateTime to) {
        LocalDate day = from.toLocalDate();
        LocalTime begins = stay.begins() == null ? LocalTime.MIN : stay.begins();
        LocalTime ends = stay.ends() == null ? LocalTime.MAX : stay.ends();
        return stay.works(day) && from.isBefore(day.atTime(ends)) && to.isAfter(day.atTime(begins));
    }
}
