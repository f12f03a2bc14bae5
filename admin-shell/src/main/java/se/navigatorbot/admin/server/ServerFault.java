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

    private final String code;

    ServerFault(int exitCode, String swedish) {
        this(exitCode, swedish, "");
    }

    /**
     * @param code the server's word for what is wrong, empty for none
     */
    ServerFault(int exitCode, String swedish, String code) {
        super(exitCode, swedish);
        this.code = code;
    }

    /** Whether the server called it so: one of {@link se.navigatorbot.bot.staffapi.Problem}. */
    public boolean says(String word) {
        return code.equals(word);
    }

    static ServerFault notLoggedIn() {
        return new ServerFault(NOT_ALLOWED, "Du är inte inloggad. Inget är gjort. Skriv login --user och ditt namn.");
    }
}
