package se.navigatorbot.admin.screen;

/**
 * How an answer is to be written.
 *
 * @param width columns of a table for people, 0 when nothing is to be cut
 * @param terminal whether somebody looks at it while it is written
 * @param colour whether words may be coloured too; colour never says what no word says
 */
public record Look(Format format, int width, boolean terminal, boolean colour) {

    /** What follows {@code --output}. */
    public enum Format {
        TABLE,
        JSON,
        CSV
    }

    /** For people, everything shown. */
    public static final Look WHOLE = new Look(Format.TABLE, 0);

    /** Without colour. */
    public Look(Format format, int width) {
        this(format, width, false, false);
    }

    public boolean forPeople() {
        return format == Format.TABLE;
    }
}
