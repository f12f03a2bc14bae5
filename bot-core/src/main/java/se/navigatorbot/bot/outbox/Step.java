package se.navigatorbot.bot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message's step on, as {@code outbox/settle} takes it.
 *
 * @param read how it stood
 * @param next how it stands from now on
 * @param again when it is to be looked at again; null when that does not change
 * @param message sealed, of one that was taken for ended and is not; empty for none
 * @param doubt sealed: it has not ended until this is settled; empty for none
 * @param line sealed, for the thread; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Step(
        String id, Progress read, Progress next, @Nullable Instant again, byte[] message, byte[] doubt, byte[] line) {

    static final byte[] NONE = new byte[0];

    Step(String id, Progress read, Progress next, @Nullable Instant again) {
        this(id, read, next, again, NONE, NONE, NONE);
    }

    boolean ends() {
        return next.fate().ended() && doubt.length == 0;
    }
}
