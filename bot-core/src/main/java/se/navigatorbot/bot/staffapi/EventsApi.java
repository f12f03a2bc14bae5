package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Activities of the centres. */
@HttpExchange("/api/events")
public interface EventsApi {

    /**
     * By start.
     *
     * @param from ISO date, null for today
     * @param to ISO date, included; null for no end
     */
    @GetExchange
    Listing<EventRow> list(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to);

    @GetExchange("/{id}")
    EventRow show(@PathVariable String id);

    /** Participants find it from now on; nobody is told. */
    @PostExchange
    EventRow add(@RequestBody NewEvent event);

    /** Calls it off; everybody with a place is told. */
    @PostExchange("/{id}/cancel")
    EventCancelled cancel(@PathVariable String id);

    /**
     * What is wanted for an activity.
     *
     * @param kind as {@code cv_workshop}, {@code company_visit}, {@code job_fair} … or the Swedish word
     * @param title at most 25 characters; null for the word of the kind
     * @param centre id, null for the own one
     * @param place as participants read it; null for the centre's address
     * @param start local time
     * @param minutes length, null for 60
     * @param seats null for no limit
     * @param dropIn whether one comes without signing up
     * @param wholeRegion whether people of other centres may come
     */
    record NewEvent(
            String kind,
            @Nullable String title,
            @Nullable String centre,
            @Nullable String place,
            LocalDateTime start,
            @Nullable Integer minutes,
            @Nullable Integer seats,
            boolean dropIn,
            boolean wholeRegion) {}

    /**
     * An activity.
     *
     * @param kindName the Swedish word
     * @param seats 0 for no limit
     * @param taken places held or being taken
     */
    record EventRow(
            String id,
            String kind,
            String kindName,
            String title,
            String centre,
            String place,
            LocalDateTime start,
            LocalDateTime end,
            int seats,
            int taken,
            boolean dropIn,
            boolean wholeRegion,
            boolean cancelled) {}

    /**
     * @param told how many had a place and are told
     */
    record EventCancelled(EventRow event, int told) {}
}
