package se.navigatorbot.bot.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one can apply for an education.
 *
 * @param id short, fit to be typed
 * @param version rises with each change
 * @param title such as "Komvux vårtermin"; at most 40 characters
 * @param centre id of the centre that keeps it; empty for all
 * @param opens first day; null when it is open already
 * @param closes last day
 * @param by user name of who keeps it
 * @param closed whether it is no longer told
 */
public record StudyDate(
        String id,
        int version,
        String title,
        String centre,
        @Nullable LocalDate opens,
        LocalDate closes,
        String by,
        boolean closed) {

    /** Whether one can still apply, now or later. */
    public boolean ahead(LocalDate today) {
        return !closed && !closes.isBefore(today);
    }

    public StudyDate withVersion(int value) {
        return new StudyDate(id, value, title, centre, opens, closes, by, closed);
    }

    public StudyDate withClosed(boolean value) {
        return new StudyDate(id, version, title, centre, opens, closes, by, value);
    }
}
