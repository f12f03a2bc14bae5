package se.navigatorbot.bot.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something the house looks after again and again, on a thread of its own and by the real clock, until closed. */
public final class Recurring implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Recurring.class);

    private final String name;
    private final ScheduledExecutorService thread;

    private Recurring(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread started = new Thread(task, name);
            started.setDaemon(true);
            return started;
        });
    }

    /**
     * Does it first after one pause, then a pause after each time it ended. A failure is logged once until it goes
     * well again, and never ends the recurring.
     */
    public static Recurring every(Duration pause, String name, Runnable task) {
        Recurring recurring = new Recurring(name);
        Failure failure = new Failure();
        recurring.thread.scheduleWithFixedDelay(
                () -> recurring.run(task, failure), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return recurring;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void run(Runnable task, Failure failure) {
        try {
            task.run();
            failure.told = false;
        } catch (RuntimeException e) {
            if (!failure.told) {
                log.warn(
                        "{} failed and will be tried again: {}",
                        name,
                        e.getClass().getSimpleName());
            }
            failure.told = true;
        }
    }

    private static final class Failure {
        private boolean told;
    }
}
