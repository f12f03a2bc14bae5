package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calendars that other programs write or read. */
@HttpExchange("/api/calendars")
public interface CalendarsApi {

    /** Adds what an iCalendar file holds for the year to come: all of it, or nothing when one row cannot be read. */
    @PostExchange("/import")
    Imported read(@RequestBody NewImport wanted);

    /** A new secret address of the caller's own meetings, for a calendar program; an earlier one ends. */
    @PostExchange("/own")
    Published open();

    /** Ends the address of the caller's own meetings. */
    @PostExchange("/own/close")
    Published close();

    /** Calendars that are followed. */
    @GetExchange("/feeds")
    Listing<FeedRow> feeds();

    /** Follows a calendar from now on; refused when it cannot be read now. */
    @PostExchange("/feeds")
    FeedRow follow(@RequestBody NewFeed feed);

    /** Reads it again at once. */
    @PostExchange("/feeds/{id}/refresh")
    FeedRow refresh(@PathVariable String id);

    /** Follows it no more; what it has brought stays. */
    @PostExchange("/feeds/{id}/close")
    FeedRow leave(@PathVariable String id);

    /**
     * @param url that begins with {@code https://}
     * @param centre id, null for the own one
     * @param kind for titles that tell none; null for {@code other}
     * @param seats of each; null for no limit
     */
    record NewFeed(
            String url,
            @Nullable String centre,
            @Nullable String kind,
            @Nullable Integer seats,
            boolean dropIn,
            boolean wholeRegion) {}

    /**
     * @param host where it is read; the rest of the address may be secret
     * @param readAt local time when it was last read in whole; null for never
     * @param trouble why it could not be read since; empty for none
     */
    record FeedRow(
            String id, String centre, String host, @Nullable LocalDateTime readAt, String trouble) {}

    /**
     * @param path of the calendar on this server; empty when there is none any more
     */
    record Published(String path) {}

    /**
     * @param calendar the text of the file
     * @param centre id, null for the own one
     * @param kind for titles that tell none; null for {@code other}
     * @param seats of each; null for no limit
     * @param dropIn whether one comes without signing up
     * @param wholeRegion whether people of other centres may come
     * @param tryOnly whether nothing is to be stored
     * @param heldBy of each; null for nobody named
     */
    record NewImport(
            String calendar,
            @Nullable String centre,
            @Nullable String kind,
            @Nullable Integer seats,
            boolean dropIn,
            boolean wholeRegion,
            boolean tryOnly,
            EventsApi.@Nullable HeldBy heldBy) {}

    /**
     * @param events what is added
     * @param known how many stood there already
     * @param withoutHour how many last the whole day and are left out
     * @param stored false when it was only tried
     */
    record Imported(Listing<EventsApi.EventRow> events, int known, int withoutHour, boolean stored) {}
}
