package se.navigatorbot.bot.staff.calls;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.appointments.CancelAppointment;
import se.navigatorbot.bot.appointments.MarkAppointment;
import se.navigatorbot.bot.appointments.MoveAppointment;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
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

    private final MeetingFinder finder;
    private final UnremindedActivities unreminded;
    private final CoachDay coachDay;
    private final Wall wall;
    private final Asking asking;
    private final StaffAccounts accounts;
    private final MeetingWarnings warnings;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    AppointmentCalls(
            MeetingFinder finder,
            UnremindedActivities unreminded,
            CoachDay coachDay,
            Wall wall,
            Asking asking,
            StaffAccounts accounts,
            MeetingWarnings warnings,
            Places places,
            Callers callers,
            HouseTime time) {
        this.finder = finder;
        this.unreminded = unreminded;
        this.coachDay = coachDay;
        this.wall = wall;
        this.asking = asking;
        this.accounts = accounts;
        this.warnings = warnings;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Listing<AppointmentRow> list(
            @Nullable String centre, @Nullable String coach, @Nullable String from, @Nullable String to) {
        LocalDate first = Given.date(from, time.today());
        LocalDate last = Given.date(to, LocalDate.MAX);
        String onlyCentre = Given.optional(centre).map(places::centre).orElse(null);
        String onlyCoach = Given.optional(coach).orElse(null);
        return finder.shown(finder.found(
                callers.current(),
                meeting -> (onlyCentre == null || meeting.centre().equals(onlyCentre))
                        && (onlyCoach == null || meeting.coach().equals(onlyCoach))
                        && !meeting.start().toLocalDate().isBefore(first)
                        && !meeting.start().toLocalDate().isAfter(last)));
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Listing<AppointmentRow> unreminded(@Nullable String coach) {
        String onlyCoach = Given.optional(coach).orElse(null);
        LocalDateTime last = time.now().plusDays(UnremindedActivities.DAYS_AHEAD);
        Stream<AppointmentRow> meetings = finder
                .all(
                        finder.found(
                                callers.current(),
                                meeting -> (onlyCoach == null || meeting.coach().equals(onlyCoach))
                                        && meeting.start().isAfter(time.now())
                                        && meeting.start().isBefore(last)),
                        meeting -> meeting.status() == Appointment.Status.BOOKED && meeting.unreminded() != null)
                .stream();
        Stream<AppointmentRow> activities = unreminded.rows(callers.current(), onlyCoach, time.now()).stream();
        return Listing.of(Stream.concat(meetings, activities)
                .sorted(Comparator.comparing(AppointmentRow::start).thenComparing(AppointmentRow::firstName))
                .toList());
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
                Given.optional(wanted.place()).orElse(centre.address()),
                wanted.besidesOthers());
        return warned(asking.of(person.id(), booking), booking.appointmentId());
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
        Participant found = holder(person, id, "Inget är avbokat.");
        return row(asking.of(found.id(), new CancelAppointment(id)), id);
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public AppointmentRow move(String person, String id, Move move) {
        Participant found = holder(person, id, "Inget är flyttat.");
        LocalDateTime start = Given.present(move.start(), "Tid");
        Given.inReach(start.toLocalDate());
        int minutes = move.minutes() == null ? 0 : Given.between(move.minutes(), 0, 5, 480, "Längden i minuter");
        String place = Given.optional(move.place()).orElse("");
        return warned(asking.of(found.id(), new MoveAppointment(id, start, minutes, place, move.besidesOthers())), id);
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public AppointmentRow outcome(String person, String id, Outcome outcome) {
        Participant found = holder(person, id, "Inget är ändrat.");
        boolean came = Given.present(outcome.came(), "Om deltagaren kom");
        return row(asking.of(found.id(), new MarkAppointment(id, came)), id);
    }

    @Override
    @Needs(Action.APPOINTMENT_CHANGE)
    public DayChanged day(DayChange change) {
        DayChanged changed = coachDay.changed(change);
        List<String> others = finder.unseen(
                callers.current(),
                some -> some.coach().equals(change.coach().strip())
                        && some.start().toLocalDate().equals(change.date()),
                time.now());
        return new DayChanged(changed.rows(), changed.done(), others(others));
    }

    /** What the caller cannot see is left, and the caller is told who sees it. */
    private String others(List<String> centres) {
        if (centres.isEmpty()) {
            return "";
        }
        Map<String, Integer> where = new TreeMap<>();
        centres.forEach(centre -> where.merge(town(centre), 1, Integer::sum));
        String each = where.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining(", "));
        return "Coachen har möten kvar som du inte ser: " + each
                + ". Be personalen där eller administratören ändra dem.";
    }

    private String town(String centre) {
        return places.region().centre(centre).map(Centre::town).orElse("utan hemcentrum");
    }

    private Participant holder(String person, String id, String kept) {
        Participant found = wall.person(callers.current(), person);
        if (found.appointment(id).isEmpty()) {
            throw Refused.notFound("Det finns ingen sådan tid. " + kept);
        }
        return found;
    }

    private static AppointmentRow row(Reply reply, String id) {
        return AppointmentRows.listed(reply.after(), meeting(reply, id), List.of());
    }

    /** With what speaks against that time. */
    private AppointmentRow warned(Reply reply, String id) {
        Appointment meeting = meeting(reply, id);
        return AppointmentRows.listed(reply.after(), meeting, warnings.on(reply.after(), meeting));
    }

    private static Appointment meeting(Reply reply, String id) {
        return reply.after()
                .appointment(id)
                .orElseThrow(() -> new IllegalStateException("a meeting is gone after its own request"));
    }
}
