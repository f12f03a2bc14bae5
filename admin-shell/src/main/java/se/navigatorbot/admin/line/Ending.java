package se.navigatorbot.admin.line;

import org.springframework.web.client.RestClientException;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.fault.CommandFault;

/** How a command ended: a code for scripts and a sentence on standard error, which is empty for most that went well. */
record Ending(int code, String sentence) {

    static final Ending WELL = new Ending(0, "");
    /** EX_PROTOCOL. */
    private static final int UNREADABLE = 76;
    /** EX_SOFTWARE. */
    private static final int OURS = 70;

    /** What to say about something that went wrong. */
    static Ending of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFault) {
                return new Ending(((CommandFault) cause).exitCode(), ((CommandFault) cause).sentence());
            }
            if (cause instanceof RestClientException) {
                return new Ending(
                        UNREADABLE,
                        "Servern svarade något som det här programmet inte kan läsa. Det kan vara gjort: titta efter "
                                + "innan du gör om det.");
            }
        }
        return new Ending(
                OURS,
                "Något gick fel i det här programmet (" + kind(thrown)
                        + "). Det kan vara gjort: titta efter innan du gör om det.");
    }

    /** @param aside what is said beside the data, empty for nothing */
    static Ending well(String aside) {
        return new Ending(WELL.code, aside);
    }

    static Ending unknownCommand() {
        return new Ending(
                BadInput.CODE, "Det finns inget sådant kommando. Inget är gjort. Skriv help för att se alla.");
    }

    boolean well() {
        return code == 0;
    }

    private static String kind(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }
}
