package se.navigatorbot.bot.outbox;

import java.time.Instant;
import se.navigatorbot.channels.Address;

/**
 * What is kept of an attempt of which nobody knows whether it arrived, while its provider is asked. Times are real: they
 * are compared with the provider's.
 *
 * @param words as the provider's records show them
 * @param attemptedAt just before the attempt
 * @param since when this message was first in doubt
 * @param repeated whether it has been sent once more already
 */
record Doubt(Address to, String words, Instant attemptedAt, Instant since, boolean repeated) {

    /** Shows neither words nor address. */
    @Override
    public String toString() {
        return "Doubt[" + attemptedAt + "]";
    }
}
