package se.navigatorbot.channels.sms.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a provider asks to be left alone. */
public final class RetryAfter {

    private static final long LONGEST_SECONDS = 3600;

    private RetryAfter() {}

    /**
     * As long as the header asks for, from a second to an hour.
     *
     * @param header seconds as it stood in the answer; anything else counts as not given
     * @param otherwise when it is not given
     */
    public static Duration of(@Nullable String header, Duration otherwise) {
        if (header == null || !header.matches("[0-9]{1,6}")) {
            return otherwise;
        }
        return Duration.ofSeconds(Math.max(1, Math.min(Long.parseLong(header), LONGEST_SECONDS)));
    }
}
