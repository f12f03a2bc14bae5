package se.navigatorbot.bot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a message now: send {@code ready}, look again at {@code again}, or, with neither, drop it.
 *
 * @param reason why it waits or is dropped: a short Swedish phrase for staff
 */
record Assessment(@Nullable Ready ready, @Nullable Instant again, String reason) {

    static Assessment send(Ready ready) {
        return new Assessment(ready, null, "");
    }

    static Assessment waitUntil(Instant again, String reason) {
        return new Assessment(null, again, reason);
    }

    static Assessment drop(String reason) {
        return new Assessment(null, null, reason);
    }
}
