package se.navigatorbot.bot.calendars;

import java.time.LocalDateTime;

/**
 * One thing that happens, as another program's calendar tells of it.
 *
 * @param uid what the other program calls it; the same for each time it repeats
 * @param title as written there; may be empty
 * @param start local time in the region
 * @param end local time in the region
 * @param place empty for none
 * @param wholeDay whether it has no hour
 * @param cancelled whether it has been called off
 */
public record CalendarRow(
        String uid,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        boolean wholeDay,
        boolean cancelled) {}
