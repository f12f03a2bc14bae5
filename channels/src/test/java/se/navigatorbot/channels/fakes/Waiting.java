package se.navigatorbot.channels.fakes;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits on a condition that another thread or process brings about. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long SOON_AGAIN = Duration.ofMillis(2).toNanos();
    private static final long LOOK_AGAIN = Duration.ofMillis(20).toNanos();

    private Waiting() {}

    /** The first value that is not null; an {@link AssertionError} with the story when time is up. */
    public static <T> T until(Duration atMost, Supplier<@Nullable T> look, Supplier<String> story) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            T seen = look.get();
            if (seen != null) {
                return seen;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(story.get());
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    /** As {@link #until} for a yes or no. */
    public static void untilTrue(Duration atMost, Supplier<Boolean> look, Supplier<String> story) {
        until(atMost, () -> look.get() ? Boolean.TRUE : null, story);
    }

    /** Looks at it every other millisecond; an {@link AssertionError} after a minute. */
    public static void soon(BooleanSupplier so) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("has not come about within a minute");
            }
            LockSupport.parkNanos(SOON_AGAIN);
        }
    }
}
