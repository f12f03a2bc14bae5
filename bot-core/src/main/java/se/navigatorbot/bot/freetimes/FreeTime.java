package se.navigatorbot.bot.freetimes;

import java.time.LocalDateTime;

/**
 * A time that can be booked.
 *
 * @param start local time at the centre
 * @param centre id of the centre
 * @param place as the participant reads it
 */
public record FreeTime(String coach, LocalDateTime start, int minutes, String centre, String place) {}
