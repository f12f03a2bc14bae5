package se.navigatorbot.admin.line;

import java.util.Locale;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.ExitStatus;
import se.navigatorbot.admin.server.ServerFault;

/**
 * How a command ended: a code for scripts and a sentence for people. 64 is for what was typed, 65 for what the server
 * refused, 69 for a server that is away, 77 for no permission; the numbers are those of sysexits.h.
 */
record Ending(int code, String sentence) {

    static final int TYPED_WRONG = 64;
    private static final int OURS = 70;

    /** What to say about something that went wrong. */
    static Ending of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput) {
                return new Ending(TYPED_WRONG, sentence(cause));
            }
            if (cause instanceof ServerFault) {
                return new Ending(((ServerFault) cause).exitCode(), sentence(cause));
            }
            if (cause instanceof CommandNotFoundException) {
                return new Ending(
                        TYPED_WRONG, "Det finns inget sådant kommando. Skriv help för att se vilka som finns.");
            }
        }
        return thrown instanceof IllegalArgumentException || thrown.getCause() instanceof IllegalArgumentException
                ? new Ending(TYPED_WRONG, missing(thrown))
                : new Ending(OURS, "Något gick fel i det här programmet. Inget mer är gjort. (" + kind(thrown) + ")");
    }

    static Ending of(ExitStatus status) {
        return new Ending(status.code(), "");
    }

    private static String missing(Throwable thrown) {
        Throwable inner = thrown instanceof IllegalArgumentException || thrown.getCause() == null
                ? thrown
                : thrown.getCause();
        String said = String.valueOf(inner.getMessage()).toLowerCase(Locale.ROOT);
        int at = said.indexOf("--");
        return at >= 0
                ? "Det saknas något: " + said.substring(at).split("[ ,;']")[0] + ". Inget är gjort."
                : "Något i kommandot går inte att läsa. Inget är gjort. Skriv help och kommandots namn.";
    }

    private static String sentence(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    private static String kind(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }
}
