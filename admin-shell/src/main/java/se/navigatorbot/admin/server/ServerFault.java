package se.navigatorbot.admin.server;

import se.navigatorbot.admin.fault.CommandFault;

/** The server refused, or could not be reached. */
public final class ServerFault extends CommandFault {

    /** EX_DATAERR: understood and refused. */
    public static final int REFUSED = 65;
    /** EX_UNAVAILABLE: away, or in trouble. */
    public static final int AWAY = 69;
    /** EX_NOPERM: not logged in, or not allowed. */
    public static final int NOT_ALLOWED = 77;

    /** 128 and the number of the signal, as shells do. */
    public static final int BROKEN = 130;

    private static final long serialVersionUID = 1;

    ServerFault(int exitCode, String swedish) {
        super(exitCode, swedish);
    }

    static ServerFault notLoggedIn() {
        return new ServerFault(NOT_ALLOWED, "Du är inte inloggad. Inget är gjort. Skriv login --user och ditt namn.");
    }
}
