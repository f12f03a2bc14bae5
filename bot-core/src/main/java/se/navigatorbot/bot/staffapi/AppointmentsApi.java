package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
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

    /** Books; the person gets a confirmation and later reminders. */
    @PostExchange
    AppointmentRow add(@RequestBody NewAppointment appointment);

    /** Cancels on behalf of the centre; the person is told. */
    @PostExchange("/{person}/{id}/cancel")
    AppointmentRow cancel(@PathVariable String person, @PathVariable String id);

    /**
     * What is wanted for a meeting.
     *
     * @param person participant's id
     * @param coach user name, null for oneself
     * @param centre id, null for the person's home centre
     * @param start local time
     * @param minutes length, null for 45
     * @param place as the participant reads it; null for the centre's address
     */
    record NewAppointment(
            String person,
            @Nullable String coach,
            @Nullable String centre,
            LocalDateTime start,
            @Nullable Integer minutes,
            @Nullable String place) {}

    /**
     * A meeting.
     *
     * @param status what staff read: "JA", "inget svar", "avbokat av deltagaren" …
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
            String status) {}
}
