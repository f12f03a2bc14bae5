package se.navigatorbot.bot.webtalk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Nudge;
import se.navigatorbot.bot.partitions.Processes;

/** The threads that read for open pages what another process has written, when told and now and then unasked. */
final class Looking implements AutoCloseable {

    private static final Duration DEAF = Duration.ofSeconds(1);
    private static final int HEARING = 5;

    private static final Logger log = LoggerFactory.getLogger(Looking.class);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "web-talk");
        thread.setDaemon(true);
        return thread;
    });
    private final Onlookers onlookers;
    private final Processes processes;
    private int rounds;

    Looking(Onlookers onlookers, Processes processes) {
        this.onlookers = onlookers;
        this.processes = processes;
        if (!processes.alone()) {
            threads.scheduleWithFixedDelay(this::look, 1000, DEAF.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    Nudge nudge(Runnable look) {
        return new Nudge(threads, () -> {
            try {
                look.run();
            } catch (RuntimeException e) {
                log.debug("a page will look again: {}", Fault.of(e));
            }
        });
    }

    /** Every second while signals are not heard, else more seldom. */
    private void look() {
        rounds++;
        if (processes.others() && (rounds % HEARING == 0 || !processes.signals().heard())) {
            onlookers.lookAll();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
