package se.navigatorbot.bot.staffapi;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calendars that other programs write or read. */
@HttpExchange("/api/calendars")
public interface CalendarsApi {

    /** Adds what an iCalendar file holds for the year to come: all of it, or nothing when one row cannot be read. */
    @PostExchange("/import")
    Imported read(@RequestBody NewImport wanted);

    /**
     * @param calendar the text of the file
     * @param centre id, null for the own one
     * @param kind for titles that tell none; null for {@code other}
     * @param seats of each; null for no limit
     * @param dropIn whether one comes without signing up
     * @param wholeRegion whether people of other centres may come
     * @param tryOnly whether nothing is to be stored
     */
    record NewImport(
            String calendar,
            @Nullable String centre,
            @Nullable String kind,
            @Nullable Integer seats,
            boolean dropIn,
            boolean wholeRegion,
            boolean tryOnly) {}

    /**
     * @param events what is added
     * @param known how many stood there already
     * @param withoutHour how many last the whole day and are left out
     * @param stored false when it was only tried
     */
    record Imported(Listing<EventsApi.EventRow> events, int known, int withoutHour, boolean stored) {}
}
