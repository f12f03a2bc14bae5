package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;

/** Who holds a place at an activity that is near and could not be reminded of it. */
final class UnremindedActivities {

    /** No reminder is made earlier, over the longest holidays. */
    static final int DAYS_AHEAD = 14;

    private final Catalogues catalogues;
    private final People people;

    UnremindedActivities(Catalogues catalogues, People people) {
        this.catalogues = catalogues;
        this.people = people;
    }

    /** Of people whom the caller may see. @param coach user name of the people's coach, null for all */
    List<AppointmentRow> rows(Caller caller, @Nullable String coach, LocalDateTime now) {
        return catalogues.current().eventsByStart().stream()
                .filter(event -> near(event, now))
                .flatMap(event -> catalogues.holders(event.id()).stream()
                        .flatMap(id -> people.find(id).stream())
                        .filter(person -> Rights.sees(caller, person))
                        .filter(person ->
                                coach == null || coach.equals(person.profile().coach()))
                        .flatMap(person -> row(event, person, now).stream()))
                .toList();
    }

    private static boolean near(Event event, LocalDateTime now) {
        return event.goesOn(now) && event.starts().stream().anyMatch(start -> !start.isAfter(now.plusDays(DAYS_AHEAD)));
    }

    private static Optional<AppointmentRow> row(Event event, Participant person, LocalDateTime now) {
        return person.signUp(event.id())
                .filter(SignUp::holds)
                .flatMap(place -> Stream.ofNullable(place.unreminded())
                        .filter(gone -> event.starts().contains(gone.of()))
                        .filter(gone -> begins(event, place, gone.of()).isAfter(now))
                        .map(gone -> row(event, person, place, gone))
                        .findFirst());
    }

    private static AppointmentRow row(Event event, Participant person, SignUp place, SignUp.LetGo gone) {
        boolean hidden = person.profile().protectedPerson();
        return new AppointmentRow(
                event.id(),
                person.id(),
                hidden ? "" : person.profile().firstName(),
                Objects.requireNonNullElse(person.profile().coach(), ""),
                "",
                event.centre(),
                begins(event, place, gone.of()),
                event.minutes(),
                hidden ? "" : event.title() + ", " + event.place(),
                place.state().swedish(),
                AppointmentRows.NOT_REMINDED + gone.reason(),
                List.of());
    }

    private static LocalDateTime begins(Event event, SignUp place, LocalDateTime meeting) {
        return meeting.equals(event.start()) ? event.startOf(place.seat()) : meeting;
    }
}
