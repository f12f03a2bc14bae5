package se.navigatorbot.channels.webchat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.Conversations.Subscription;

/** The pages that are open now, each with its subscription to the talk. */
final class OpenStreams implements ApplicationListener<ContextClosedEvent>, AutoCloseable {

    static final int MOST_PER_TALK = 4;
    private static final int WRITERS = 4;

    private final Conversations conversations;
    private final int most;
    private final Map<LiveStream, Listening> open = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor writers = new ScheduledThreadPoolExecutor(WRITERS, daemons());
    private long opened;

    OpenStreams(Conversations conversations, int most, Duration heartbeat) {
        this.conversations = conversations;
        this.most = most;
        writers.scheduleWithFixedDelay(
                this::heartbeat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Opens one more. The oldest of too many pages of one talk gives way: most often it is gone already, which is only
     * found out at the next write.
     *
     * @return null when the process has enough open pages
     */
    synchronized @Nullable SseEmitter open(Address address) {
        if (open.size() >= most) {
            return null;
        }
        List<LiveStream> already = of(address);
        if (already.size() >= MOST_PER_TALK) {
            already.get(0).replace();
        }
        LiveStream stream = new LiveStream(writers, this::ended);
        Subscription subscription =
                conversations.subscribe(address, line -> stream.line(ChatView.Line.of(address, line)));
        open.put(stream, new Listening(address, subscription, opened++));
        // Sends the head at once, so that the page knows it is connected.
        stream.heartbeat();
        return stream.emitter();
    }

    /** Closes what one talk has open. */
    void close(Address address) {
        of(address).forEach(LiveStream::end);
    }

    int count() {
        return open.size();
    }

    /** Before the server waits for requests to finish: an open stream never does. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        open.keySet().forEach(LiveStream::end);
    }

    @Override
    public void close() {
        open.keySet().forEach(LiveStream::end);
        writers.shutdownNow();
    }

    /** Oldest first. */
    private List<LiveStream> of(Address address) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().address.equals(address))
                .sorted(Comparator.comparingLong(entry -> entry.getValue().number))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void ended(LiveStream stream) {
        Listening listening = open.remove(stream);
        if (listening != null) {
            listening.subscription.close();
        }
    }

    private void heartbeat() {
        open.keySet().forEach(LiveStream::heartbeat);
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "webchat-writer");
            thread.setDaemon(true);
            return thread;
        };
    }

    private record Listening(Address address, Subscription subscription, long number) {}
}
