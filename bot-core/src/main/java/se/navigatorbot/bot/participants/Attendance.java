package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Time taken part in a programme on one day, attested by staff.
 *
 * @param programme id of the programme it counts for
 * @param activity short, in staff's words
 * @param minutes 0 takes an earlier row back
 * @param by user name
 * @param changedAt when it was written or corrected
 */
public record Attendance(LocalDate date, String programme, String activity, int minutes, String by, Instant changedAt) {

    /** Whether this row takes the place of the other one. */
    boolean corrects(Attendance other) {
        return other.date.equals(date) && other.programme.equals(programme) && other.activity.equals(activity);
    }
}
