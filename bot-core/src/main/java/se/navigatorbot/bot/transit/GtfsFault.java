package se.navigatorbot.bot.transit;

/**
 * A row of a timetable that cannot be used.
 *
 * @param file of the archive, such as {@code stop_times.txt}
 * @param row from 1, the heading is row 1; 0 for the whole file
 * @param field the column, empty for the whole row
 */
public record GtfsFault(String file, long row, String field, BadValue reason) {

    /** {@code stop_times.txt rad 12, arrival_time: är ingen tid som 06:42:00}. */
    public String swedish() {
        return file + (row == 0 ? "" : " rad " + row) + (field.isEmpty() ? "" : ", " + field) + ": " + reason.swedish();
    }

    /** In English, for the log. */
    @Override
    public String toString() {
        return file + " row " + row + (field.isEmpty() ? "" : " " + field) + ": " + reason.english();
    }
}
