package se.navigatorbot.bot.desk.live;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.navigatorbot.bot.desk.queue.QueueBoard;
import se.navigatorbot.bot.participants.Onlookers;

/** The pages of the desk that are open now. */
final class LiveDesks implements ApplicationListener<ContextClosedEvent>, AutoCloseable {

    /** Of one session: a browser keeps few connections, and needs some for everything else. */
    static final int MOST_PER_SESSION = 4;

    private static final int MOST = 500;
    /** More than lines that may be slow at once: laptops that fell asleep hold up nobody else. */
    private static final int THREADS = 24;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Map<LiveDesk, Long> open = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> daemon(task, "desk-live"));
    private final ScheduledThreadPoolExecutor timers =
            new ScheduledThreadPoolExecutor(1, task -> daemon(task, "desk-beat"));
    private long opened;

    LiveDesks(Onlookers onlookers, QueueBoard board) {
        onlookers.addForAll(this::changed);
        board.watch(() -> open.keySet().forEach(LiveDesk::queueChanged));
        threads.allowCoreThreadTimeOut(true);
        timers.scheduleWithFixedDelay(
                this::heartbeat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Opens one more; the oldest of too many of one session gives way.
     *
     * @return null when the process has enough
     */
    synchronized @Nullable SseEmitter open(Sight sight) {
        if (open.size() >= MOST) {
            return null;
        }
        List<LiveDesk> already = open.entrySet().stream()
                .filter(entry -> entry.getKey().session().equals(sight.session()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        if (already.size() >= MOST_PER_SESSION) {
            already.get(0).end();
        }
        LiveDesk[] made = new LiveDesk[1];
        LiveDesk desk = new LiveDesk(sight, threads, timers, () -> open.remove(made[0]));
        made[0] = desk;
        open.put(desk, opened++);
        desk.talkChanged();
        return desk.emitter();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Looks whether everybody is still logged in. */
    void heartbeat() {
        open.keySet().forEach(LiveDesk::heartbeat);
    }

    private void changed(String participant) {
        for (LiveDesk desk : open.keySet()) {
            if (desk.follows(participant)) {
                desk.talkChanged();
            }
        }
    }

    /** Before the server waits for requests to finish: an open stream never does. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        open.keySet().forEach(LiveDesk::end);
    }

    @Override
    public void close() {
        open.keySet().forEach(LiveDesk::end);
        timers.shutdownNow();
        threads.shutdownNow();
    }
}
