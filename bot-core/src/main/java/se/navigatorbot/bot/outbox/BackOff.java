package se.navigatorbot.bot.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a message that surely did not leave rests before the next try. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private BackOff() {}

    /**
     * Doubles from one second to five minutes; the provider's own wish is never undercut.
     *
     * @param attempts how many have been made, 1 or more
     * @param asked what the provider asked for, null for nothing
     */
    public static Duration after(int attempts, @Nullable Duration asked) {
        Duration own = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 20));
        Duration capped = own.compareTo(LONGEST) > 0 ? LONGEST : own;
        return asked != null && asked.compareTo(capped) > 0 ? asked : capped;
    }
}
