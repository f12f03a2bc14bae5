package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meetings with coaches. */
@HttpExchange("/api/appointments")
public interface AppointmentsApi {

    /**
     * By start, cancelled ones too.
     *
     * @param coach user name, null for all
     * @param from ISO date, null for today
     * @param to ISO date, included; null for no end
     */
    @GetExchange
    Listing<AppointmentRow> list(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String coach,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to);

    /**
     * Meetings and activities ahead whose reminder was let go, with the reason in {@link AppointmentRow#reminded()}: these
     * people have not been reminded. The row of an activity has its id, and its title before the place.
     *
     * @param coach user name, of an activity that of the person's coach; null for all
     */
    @GetExchange("/unreminded")
    Listing<AppointmentRow> unreminded(@RequestParam(required = false) @Nullable String coach);

    /** Books; the person gets a confirmation and later reminders. */
    @PostExchange
    AppointmentRow add(@RequestBody NewAppointment appointment);

    /** Cancels on behalf of the centre; the person is told. */
    @PostExchange("/{person}/{id}/cancel")
    AppointmentRow cancel(@PathVariable String person, @PathVariable String id);

    /** Moves on behalf of the centre; the person is told. */
    @PostExchange("/{person}/{id}/move")
    AppointmentRow move(@PathVariable String person, @PathVariable String id, @RequestBody Move move);

    /** Writes down whether the person came; who did not gets one kind message the same day. */
    @PostExchange("/{person}/{id}/outcome")
    AppointmentRow outcome(@PathVariable String person, @PathVariable String id, @RequestBody Outcome outcome);

    /**
     * Moves or cancels all that a coach has on one day, each person told once, and lets nobody book that day any more.
     * Without a count it only shows what would be done.
     */
    @PostExchange("/day")
    DayChanged day(@RequestBody DayChange change);

    /**
     * Another time.
     *
     * @param start local time
     * @param minutes null for the same length
     * @param place null for the same
     * @param besidesOthers whether it may overlap other meetings of the coach
     */
    record Move(
            LocalDateTime start,
            @Nullable Integer minutes,
            @Nullable String place,
            boolean besidesOthers) {}

    /** @param came true for came, false for did not */
    record Outcome(@Nullable Boolean came) {}

    /**
     * What to do with a day.
     *
     * @param coach user name
     * @param to the day to move to, same hours where they are free there; null to cancel all
     * @param cancelRest whether to cancel what has no room there; else nothing is done as long as something has none
     * @param count how many meetings it concerns, as was shown; null to be shown
     */
    record DayChange(
            String coach,
            LocalDate date,
            @Nullable LocalDate to,
            boolean cancelRest,
            @Nullable Integer count) {}

    /**
     * What is or would be done.
     *
     * @param done false when it was only shown
     * @param others how many more meetings of that day the caller may not see, which are left as they are, and who can
     *     change them, in Swedish; empty for none
     */
    record DayChanged(List<DayRow> rows, boolean done, String others) {
        public DayChanged {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One meeting of the day.
     *
     * @param moved its new start; null when it is cancelled, or has no room
     * @param outcome in Swedish: "flyttas", "avbokas", "får inte plats", "flyttad", "avbokad", or why it could not be done
     */
    record DayRow(
            String person,
            String id,
            String firstName,
            LocalDateTime start,
            @Nullable LocalDateTime moved,
            String outcome) {}

    /**
     * What is wanted for a meeting.
     *
     * @param person participant's id
     * @param coach user name, null for oneself
     * @param centre id, null for the person's home centre
     * @param start local time
     * @param minutes length, null for 45
     * @param place as the participant reads it; null for the centre's address
     * @param besidesOthers whether it may overlap other meetings of the coach, as talks with a group do
     */
    record NewAppointment(
            String person,
            @Nullable String coach,
            @Nullable String centre,
            LocalDateTime start,
            @Nullable Integer minutes,
            @Nullable String place,
            boolean besidesOthers) {

        /** One that overlaps no other. */
        public NewAppointment(
                String person,
                @Nullable String coach,
                @Nullable String centre,
                LocalDateTime start,
                @Nullable Integer minutes,
                @Nullable String place) {
            this(person, coach, centre, start, minutes, place, false);
        }
    }

    /**
     * A meeting.
     *
     * @param status what staff read: "JA", "inget svar", "blir 10 min sen", "avbokat av deltagaren" …
     * @param reminded what became of reminders: "påmind", "ej påmind: för sent"; empty when none has been due
     * @param clashes after booking or moving: what else the person has at that time, in Swedish ("krockar med Stallet")
     */
    record AppointmentRow(
            String id,
            String person,
            String firstName,
            String coach,
            String coachName,
            String centre,
            LocalDateTime start,
            int minutes,
            String place,
            String status,
            String reminded,
            List<String> clashes) {
        public AppointmentRow {
            clashes = Absent.asEmpty(clashes);
        }
    }
}
