package se.navigatorbot.bot.partitions;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An exception in one line that is fit for a log: what and where, never its message, which may hold words of a person.
 */
public final class Fault {

    private static final int FRAMES = 6;
    private static final int CAUSES = 3;

    private final Throwable thrown;

    private Fault(Throwable thrown) {
        this.thrown = thrown;
    }

    public static Fault of(Throwable thrown) {
        return new Fault(thrown);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        Throwable next = thrown;
        for (int i = 0; i < CAUSES && next != null; i++) {
            line.append(i == 0 ? "" : ", caused by ")
                    .append(next.getClass().getName())
                    .append(" at ")
                    .append(Arrays.stream(next.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ")));
            next = next.getCause();
        }
        return line.toString();
    }
}
