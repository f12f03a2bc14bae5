package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.Poller;

/**
 * Lets pollers fetch in one process at a time. The one to which the duty comes waits a moment, so that the one before
 * has hung up and the provider sees no two at once; after a crash or a pause the wait does no harm.
 */
final class PollingDuty implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration COURTESY = Duration.ofMillis(300);

    private static final Logger log = LoggerFactory.getLogger(PollingDuty.class);

    private final List<Poller> pollers;
    private final BooleanSupplier ours;
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * @param pollers that only one process may let fetch
     */
    PollingDuty(List<Poller> pollers, BooleanSupplier ours) {
        this.pollers = pollers;
        this.ours = ours;
        pollers.forEach(Poller::rest);
        if (!pollers.isEmpty()) {
            Thread watch = new Thread(this::watch, "polling-duty");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private void watch() {
        boolean fetching = false;
        while (waited(LOOK)) {
            boolean now = ours.getAsBoolean();
            if (now != fetching && tell(now)) {
                fetching = now;
            }
        }
    }

    private boolean tell(boolean fetch) {
        if (fetch && !(waited(COURTESY) && ours.getAsBoolean())) {
            return false;
        }
        try {
            pollers.forEach(fetch ? Poller::resume : Poller::rest);
            return true;
        } catch (RuntimeException e) {
            log.warn("a poller could not be told: {}", Fault.of(e));
            return false;
        }
    }

    /** False when it is over. */
    private boolean waited(Duration pause) {
        try {
            return !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
