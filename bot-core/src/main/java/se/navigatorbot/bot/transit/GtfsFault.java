package se.navigatorbot.bot.transit;

/**
 * A row of a timetable that cannot be used.
 *
 * @param file of the archive, such as {@code stop_times.txt}
 * @param row from 1, the heading is row 1
 * @param field the column, empty for the whole row
 * @param reason in English, for the log and health
 */
public record GtfsFault(String file, long row, String field, String reason) {

    @Override
    public String toString() {
        return file + " row " + row + (field.isEmpty() ? "" : " " + field) + ": " + reason;
    }
}
