package se.navigatorbot.admin.fault;

/** What was typed cannot be done as it stands; nothing was sent to the server. */
public final class BadInput extends CommandFault {

    /** EX_USAGE. */
    public static final int CODE = 64;

    private static final long serialVersionUID = 1;

    public BadInput(String swedish) {
        super(CODE, swedish);
    }
}
