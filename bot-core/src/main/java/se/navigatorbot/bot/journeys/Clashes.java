package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Stay;

/**
 * What a person is booked on at one time: hours at a workplace, meetings, each meeting of an activity or the own time
 * there. Two meetings with coaches at one time are refused elsewhere. Where the hours at a workplace are not known the
 * whole day counts.
 */
public final class Clashes {

    private Clashes() {}

    /** Something booked. */
    private record Busy(String what, LocalDateTime from, LocalDateTime to) {

        boolean meets(Busy other) {
            return from.isBefore(other.to) && to.isAfter(other.from);
        }

        String told() {
            return what + " " + SwedishTime.day(from.toLocalDate()) + " kl " + SwedishTime.clock(from.toLocalTime());
        }
    }

    /** In Swedish, what comes first first; only what lies ahead. */
    public static List<String> of(Participant person, Catalogue catalogue, LocalDateTime now) {
        List<Busy> meetings = meetings(person, now);
        List<Busy> activities = activities(person, catalogue, now);
        List<Busy> all = Stream.concat(meetings.stream(), activities.stream())
                .sorted(Comparator.comparing(Busy::from))
                .toList();
        List<String> clashes = new ArrayList<>();
        for (Busy one : all) {
            workplaces(person, one).forEach(place -> clashes.add(one.told() + " krockar med " + place));
            activities.stream()
                    .filter(other -> other != one && other.meets(one))
                    .filter(other -> !activities.contains(one) || activities.indexOf(other) > activities.indexOf(one))
                    .forEach(other -> clashes.add(one.told() + " krockar med " + other.what()));
        }
        return clashes;
    }

    /** What a meeting clashes with, in Swedish: {@code krockar med Stallet}. */
    public static List<String> with(Participant person, Appointment meeting, Catalogue catalogue) {
        Busy booked = new Busy("", meeting.start(), meeting.end());
        return told(Stream.concat(
                workplaces(person, booked).stream(),
                activities(person, catalogue, LocalDateTime.MIN).stream()
                        .filter(booked::meets)
                        .map(Busy::what)));
    }

    /** What an activity that the person has a place at clashes with, as {@link #with(Participant, Appointment, Catalogue)}. */
    public static List<String> with(Participant person, Event event, Catalogue catalogue) {
        List<LocalDateTime> own = person.signUp(event.id())
                .map(place -> event.startsOf(place.seat(), place.away()))
                .orElseGet(event::starts);
        List<Busy> booked = times(event, own);
        List<Busy> others = Stream.concat(
                        meetings(person, LocalDateTime.MIN).stream(),
                        places(person, catalogue)
                                .filter(other -> !other.getKey().id().equals(event.id()))
                                .flatMap(other -> times(other.getKey(), other.getValue()).stream()))
                .toList();
        return told(booked.stream()
                .flatMap(one -> Stream.concat(
                        workplaces(person, one).stream(),
                        others.stream().filter(one::meets).map(Busy::what))));
    }

    private static List<String> told(Stream<String> what) {
        return what.distinct().map(one -> "krockar med " + one).toList();
    }

    private static List<Busy> meetings(Participant person, LocalDateTime now) {
        return person.appointments().stream()
                .filter(meeting -> meeting.stands() && meeting.start().isAfter(now))
                .map(meeting -> new Busy("möte med " + meeting.coachName(), meeting.start(), meeting.end()))
                .toList();
    }

    private static List<Busy> activities(Participant person, Catalogue catalogue, LocalDateTime now) {
        return places(person, catalogue)
                .flatMap(place -> times(place.getKey(), place.getValue()).stream())
                .filter(busy -> busy.from().isAfter(now))
                .toList();
    }

    private static Stream<Map.Entry<Event, List<LocalDateTime>>> places(Participant person, Catalogue catalogue) {
        return person.signUps().stream()
                .filter(SignUp::holds)
                .flatMap(place -> catalogue.event(place.eventId()).stream()
                        .filter(event -> !event.cancelled())
                        .map(event -> Map.entry(event, event.startsOf(place.seat(), place.away()))));
    }

    /** Each meeting of a course is as long as the first, each own time as long as the others. */
    private static List<Busy> times(Event event, List<LocalDateTime> starts) {
        return starts.stream()
                .map(start -> new Busy(event.title(), start, start.plusMinutes(event.minutes())))
                .toList();
    }

    private static List<String> workplaces(Participant person, Busy booked) {
        return person.journey().stays().stream()
                .filter(stay -> works(stay, booked.from(), booked.to()))
                .map(Stay::employer)
                .toList();
    }

    private static boolean works(Stay stay, LocalDateTime from, LocalDateTime to) {
        LocalDate day = from.toLocalDate();
        LocalTime begins = stay.begins() == null ? LocalTime.MIN : stay.begins();
        LocalTime ends = stay.ends() == null ? LocalTime.MAX : stay.ends();
        return stay.works(day) && from.isBefore(day.atTime(ends)) && to.isAfter(day.atTime(begins));
    }
}
