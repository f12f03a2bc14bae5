package se.navigatorbot.channels;

/**
 * Who speaks in a talk.
 *
 * @param name the first name of a member of staff, empty for everybody else
 */
public record Speaker(Role role, String name) {

    public static final Speaker PERSON = new Speaker(Role.PERSON, "");
    public static final Speaker BOT = new Speaker(Role.BOT, "");
    /** A line about the talk itself ("Sara är här"), said by nobody. */
    public static final Speaker MARKER = new Speaker(Role.MARKER, "");

    /** The four voices that a reader must be able to tell apart. */
    public enum Role {
        PERSON,
        BOT,
        STAFF,
        MARKER
    }

    public static Speaker staff(String firstName) {
        return new Speaker(Role.STAFF, firstName);
    }
}
