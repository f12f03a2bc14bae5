package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
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

    /** Participants find it from now on; those who asked for it are told. */
    @PostExchange
    EventRow add(@RequestBody NewEvent event);

    /** The same again and again: all of them or none. */
    @PostExchange("/series")
    Listing<EventRow> addSeries(@RequestBody NewSeries series);

    /** The same at another time, perhaps at another centre; the text stays. */
    @PostExchange("/{id}/copy")
    EventRow copy(@PathVariable String id, @RequestBody EventCopy copy);

    /** Calls it off; everybody with a place is told. */
    @PostExchange("/{id}/cancel")
    EventCancelled cancel(@PathVariable String id);

    /** Another time or place, of all of it or of one meeting of a course; everybody signed up is told once. */
    @PostExchange("/{id}/move")
    EventChanged move(@PathVariable String id, @RequestBody EventMove move);

    /**
     * Calls one meeting of a course off; everybody signed up is told once.
     *
     * @param date ISO date of the meeting
     */
    @PostExchange("/{id}/meetings/{date}/cancel")
    EventChanged cancelMeeting(@PathVariable String id, @PathVariable String date);

    /** Says who holds it, with whom and with what help with the language; nobody is told of it unasked. */
    @PostExchange("/{id}/details")
    EventRow details(@PathVariable String id, @RequestBody HeldBy details);

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
            boolean wholeRegion,
            @Nullable NewTerms terms) {}

    /**
     * Who may come, until when one signs up, and how it runs.
     *
     * @param signUpUntil local time; null for until it begins
     * @param programmes ids; whoever takes part in one of them may come; null or empty for everybody
     * @param fromAge null for no limit
     * @param toAge included; null for no limit
     * @param slotMinutes length of each person's own time, from the start on; null when all come at once
     * @param bring what to bring; null for nothing
     * @param heldBy null for nobody named
     */
    record NewTerms(
            @Nullable LocalDateTime signUpUntil,
            @Nullable List<String> programmes,
            @Nullable Integer fromAge,
            @Nullable Integer toAge,
            @Nullable Integer slotMinutes,
            @Nullable String bring,
            @Nullable HeldBy heldBy) {}

    /**
     * Who holds an activity, with whom, and how one is helped to understand. Null leaves what there is, empty takes it
     * away.
     *
     * @param leader first name of whoever holds it, at most 25 characters
     * @param employer who takes part from working life, at most 30 characters
     * @param languageSupport such as {@code tolk på arabiska}, at most 30 characters
     */
    record HeldBy(
            @Nullable String leader,
            @Nullable String employer,
            @Nullable String languageSupport) {}

    /**
     * An activity that comes again.
     *
     * @param event the first of them
     * @param repeat a rule of RFC 5545, such as {@code FREQ=WEEKLY;COUNT=8}
     * @param course whether one signs up once for all of them
     */
    record NewSeries(NewEvent event, String repeat, boolean course) {}

    /**
     * What is other than before.
     *
     * @param centre id, null for the own one
     * @param start local time
     * @param place null for the same, or the other centre's address
     * @param heldBy where it says nothing the same, but at another centre no leader is named
     */
    record EventCopy(
            @Nullable String centre,
            LocalDateTime start,
            @Nullable String place,
            @Nullable HeldBy heldBy) {}

    /**
     * What is to be other than it is.
     *
     * @param meeting ISO date of the one meeting of a course that moves; null for all of it
     * @param start local time; null for the same
     * @param place null for the same
     */
    record EventMove(
            @Nullable String meeting,
            @Nullable LocalDateTime start,
            @Nullable String place) {}

    /**
     * @param told how many had a place, or wait for one, and are told
     */
    record EventChanged(EventRow event, int told) {}

    /**
     * An activity.
     *
     * @param kindName the Swedish word
     * @param seats 0 for no limit
     * @param taken places held or being taken
     * @param waiting how many are on the waiting list
     * @param meetings starts of the later meetings of a course
     * @param series id that all of one series share; empty for one that stands alone
     * @param leader first name of whoever holds it; empty for nobody named
     * @param employer who takes part from working life; empty for nobody
     * @param languageSupport how one is helped to understand; empty for nothing said
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
            boolean cancelled,
            int waiting,
            List<LocalDateTime> meetings,
            String series,
            String leader,
            String employer,
            String languageSupport) {

        public EventRow {
            leader = Objects.requireNonNullElse(leader, "");
            employer = Objects.requireNonNullElse(employer, "");
            languageSupport = Objects.requireNonNullElse(languageSupport, "");
        }
    }

    /**
     * @param told how many had a place and are told
     */
    record EventCancelled(EventRow event, int told) {}
}
