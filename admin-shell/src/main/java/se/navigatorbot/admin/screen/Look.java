package se.navigatorbot.admin.screen;

/**
 * How an answer is to be written.
 *
 * @param width columns of a table for people, 0 when nothing is to be cut
 */
public record Look(Format format, int width) {

    /** What follows {@code --output}. */
    public enum Format {
        TABLE,
        JSON,
        CSV
    }

    /** For people, everything shown. */
    public static final Look WHOLE = new Look(Format.TABLE, 0);

    public boolean forPeople() {
        return format == Format.TABLE;
    }
}
