package se.navigatorbot.bot.broadcasts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** Whom a notice is for: whoever has something booked today at the centre that is not over. */
final class BookedToday {

    private BookedToday() {}

    /** When the first thing begins that the person still has booked today at one of the centres; empty for nothing. */
    static Optional<LocalDateTime> begins(
            Participant person, Set<String> centres, Catalogue catalogue, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Stream<LocalDateTime> meetings = person.appointments().stream()
                .filter(Appointment::stands)
                .filter(meeting -> centres.contains(meeting.centre()))
                .filter(meeting -> meeting.end().isAfter(now))
                .map(Appointment::start);
        Stream<LocalDateTime> activities = person.signUps().stream()
                .filter(SignUp::holds)
                .flatMap(place -> catalogue.event(place.eventId()).stream()
                        .filter(event -> !event.cancelled() && centres.contains(event.centre()))
                        .flatMap(event -> event.startsOf(place.seat(), place.away()).stream()
                                .filter(start ->
                                        start.plusMinutes(event.minutes()).isAfter(now))));
        return Stream.concat(meetings, activities)
                .filter(start -> start.toLocalDate().equals(today))
                .min(Comparator.naturalOrder());
    }
}
