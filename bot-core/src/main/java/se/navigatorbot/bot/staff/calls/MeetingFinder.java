package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.Listing;

/** Finds meetings among all people by their rows, and reads no more people than a list can show. */
final class MeetingFinder {

    private final People people;
    private final Wall wall;

    MeetingFinder(People people, Wall wall) {
        this.people = people;
        this.wall = wall;
    }

    /** A meeting and whose it is. */
    record Found(String person, Row.Meeting meeting) {}

    /** Meetings that fit and that the caller may see, by start. */
    List<Found> found(Caller caller, Predicate<Row.Meeting> fits) {
        List<Found> all = new ArrayList<>();
        for (Row row : wall.rows(caller, null, any -> true)) {
            meetings(row).stream().filter(fits).forEach(meeting -> all.add(new Found(row.id(), meeting)));
        }
        all.sort(Comparator.comparing((Found found) -> found.meeting().start()).thenComparing(Found::person));
        return all;
    }

    /** The home centres of those whose meetings ahead fit and whom the caller may not see, empty for none. */
    List<String> unseen(Caller caller, Predicate<Row.Meeting> fits, LocalDateTime now) {
        List<String> centres = new ArrayList<>();
        for (Row row : people.rows(any -> !Rights.sees(caller, any))) {
            List<Row.Meeting> fitting = meetings(row).stream().filter(fits).toList();
            Participant person =
                    fitting.isEmpty() ? null : people.find(row.id()).orElse(null);
            if (person != null) {
                fitting.stream()
                        .flatMap(meeting -> person.appointment(meeting.id()).stream())
                        .filter(meeting -> meeting.comes(now))
                        .forEach(meeting -> centres.add(row.homeCentre() == null ? "" : row.homeCentre()));
            }
        }
        return centres;
    }

    /** The first of them as staff see them. */
    Listing<AppointmentRow> shown(List<Found> all) {
        List<AppointmentRow> rows = all(all.subList(0, Math.min(Listing.MOST, all.size())), any -> true);
        return new Listing<>(rows, all.size());
    }

    /** As staff see them, those of them that fit. */
    List<AppointmentRow> all(List<Found> found, Predicate<Appointment> fits) {
        Map<String, Optional<Participant>> read = new HashMap<>();
        List<AppointmentRow> rows = new ArrayList<>();
        for (Found one : found) {
            read.computeIfAbsent(one.person(), people::find)
                    .ifPresent(person -> person.appointment(one.meeting().id())
                            .filter(fits)
                            .ifPresent(meeting -> rows.add(AppointmentRows.listed(person, meeting, List.of()))));
        }
        return rows;
    }

    private List<Row.Meeting> meetings(Row row) {
        List<Row.Meeting> known = row.meetings();
        return known != null
                ? known
                : people.find(row.id()).map(Row::meetingsOf).orElse(List.of());
    }
}
