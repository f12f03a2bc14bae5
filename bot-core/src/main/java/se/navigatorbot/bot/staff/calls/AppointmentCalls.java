package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.appointments.CancelAppointment;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Meetings. */
@StaffAddress
public class AppointmentCalls implements AppointmentsApi {

    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final StaffAccounts accounts;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    AppointmentCalls(
            People people,
            Wall wall,
            Asking asking,
            StaffAccounts accounts,
            Places places,
            Callers callers,
            HouseTime time) {
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.accounts = accounts;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    /** Looks at every person the caller sees, one by one: fit for one region, not for a country. */
    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Listing<AppointmentRow> list(
            @Nullable String centre, @Nullable String coach, @Nullable String from, @Nullable String to) {
        LocalDate first = Given.date(from, time.today());
        LocalDate last = Given.date(to, LocalDate.MAX);
        String onlyCentre = Given.optional(centre).map(places::centre).orElse(null);
        String onlyCoach = Given.optional(coach).orElse(null);
        List<AppointmentRow> found = new ArrayList<>();
        for (Row row : wall.rows(callers.current(), null, any -> true)) {
            people.find(row.id()).map(AppointmentRows::of).orElse(List.of()).stream()
                    .filter(meeting -> onlyCentre == null || meeting.centre().equals(onlyCentre))
                    .filter(meeting -> onlyCoach == null || meeting.coach().equals(onlyCoach))
                    .filter(meeting -> !meeting.start().toLocalDate().isBefore(first))
                    .filter(meeting -> !meeting.start().toLocalDate().isAfter(last))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(AppointmentRow::start).thenComparing(AppointmentRow::person));
        return Listing.of(found);
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public AppointmentRow add(NewAppointment wanted) {
        Caller caller = callers.current();
        Participant person = wall.person(caller, Given.text(wanted.person(), "Deltagare"));
        LocalDateTime start = Given.present(wanted.start(), "Tid");
        Given.inReach(start.toLocalDate());
        if (!start.isAfter(time.now())) {
            throw Refused.badValue("Tiden har redan varit. Inget är bokat.");
        }
        Centre centre = places.toChange(caller, centre(wanted, person));
        Account coach = coach(Given.optional(wanted.coach()).orElse(caller.user()));
        BookAppointment booking = new BookAppointment(
                UUID.randomUUID().toString().substring(0, 8),
                coach.user(),
                coach.firstName(),
                centre.id(),
                start,
                Given.between(wanted.minutes(), 45, 5, 480, "Längden i minuter"),
                Given.optional(wanted.place()).orElse(centre.address()));
        return row(asking.of(person.id(), booking), booking.appointmentId());
    }

    private static @Nullable String centre(NewAppointment wanted, Participant person) {
        return Given.optional(wanted.centre()).orElse(person.profile().homeCentre());
    }

    private Account coach(String user) {
        return accounts.find(user)
                .filter(account -> !account.disabled())
                .orElseThrow(() -> Refused.badValue("Det finns ingen coach med användarnamnet " + user + "."));
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public AppointmentRow cancel(String person, String id) {
        Participant found = wall.person(callers.current(), person);
        if (found.appointment(id).isEmpty()) {
            throw Refused.notFound("Det finns ingen sådan tid. Inget är avbokat.");
        }
        return row(asking.of(found.id(), new CancelAppointment(id)), id);
    }

    private static AppointmentRow row(Reply reply, String id) {
        return reply.after()
                .appointment(id)
                .map(meeting -> AppointmentRows.of(reply.after(), meeting))
                .orElseThrow(() -> new IllegalStateException("a meeting is gone after its own request"));
    }
}
