package se.navigatorbot.bot.calendars;

import java.time.Instant;

/**
 * One thing as it is published to other programs.
 *
 * @param uid the same as long as it is the same thing
 * @param version rises with each change
 * @param place empty for none
 * @param about what else there is to know of it; empty for nothing
 * @param cancelled whether it has been called off
 */
public record IcsEntry(
        String uid,
        int version,
        String title,
        Instant start,
        Instant end,
        String place,
        String about,
        boolean cancelled) {}
