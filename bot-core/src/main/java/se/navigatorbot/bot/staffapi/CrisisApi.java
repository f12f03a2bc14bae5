package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a centre keeps ready for a crisis: help lines that are right, and a rehearsal. */
@HttpExchange("/api/crisis")
public interface CrisisApi {

    /** The lines that people in need are given, with the day on which somebody last checked them. */
    @GetExchange("/lines")
    List<LineRow> lines();

    /** Rings those on duty as in a crisis; every alert says that it is an exercise, and nothing of it is counted. */
    @PostExchange("/drills")
    Drill drill(@RequestBody DrillAt at);

    /**
     * A help line.
     *
     * @param hours when somebody answers
     * @param topic {@code emergency}, {@code despair} or {@code violence}
     * @param stale whether it has to be checked anew
     */
    record LineRow(
            String id, String name, String number, String hours, String topic, LocalDate verified, boolean stale) {}

    /**
     * Where.
     *
     * @param centre id or town; null for the only own one
     */
    record DrillAt(@Nullable String centre) {}

    /**
     * A rehearsal under way; it is taken, ticked off and cleared like a crisis.
     *
     * @param person the id that stands in the queue
     */
    record Drill(String person, String centre) {}
}
