package se.navigatorbot.admin.fault;

/**
 * Ends a command. The message is what people read: what happened, what became of the data, what to do. Codes are those
 * of sysexits.h.
 */
public class CommandFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    protected CommandFault(int exitCode, String swedish) {
        super(swedish);
        this.exitCode = exitCode;
    }

    /** Never 0. */
    public int exitCode() {
        return exitCode;
    }

    /** The Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
