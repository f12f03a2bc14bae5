package se.navigatorbot.channels;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The lock of a fake: everything happens under it, and a test waits for a state instead of sleeping. */
final class Changes {

    synchronized <T> T make(Supplier<T> change) {
        T result = change.get();
        notifyAll();
        return result;
    }

    synchronized void make(Runnable change) {
        change.run();
        notifyAll();
    }

    synchronized <T> T read(Supplier<T> state) {
        return state.get();
    }

    synchronized <T> T await(Duration atMost, Supplier<T> state, Predicate<T> enough) {
        long end = System.nanoTime() + atMost.toNanos();
        T now = state.get();
        while (!enough.test(now)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited " + atMost.toSeconds() + " s in vain; at last there was " + now);
            }
            pause(left);
            now = state.get();
        }
        return now;
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
