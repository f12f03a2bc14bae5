package se.navigatorbot.channels.webchat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page. Taking a line only queues it; another thread writes, so a page on a slow phone holds up nobody. A page
 * that falls too far behind is let go: it comes back and reads its history.
 */
final class LiveStream {

    private static final int MOST_WAITING = 200;
    private static final long LIVES_MILLIS = 60 * 60 * 1000L;

    private final SseEmitter emitter = new SseEmitter(LIVES_MILLIS);
    private final BlockingQueue<SseEventBuilder> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean replaced;
    private final Executor writers;
    private final Consumer<LiveStream> atEnd;

    /** @param atEnd called once, from any thread */
    LiveStream(Executor writers, Consumer<LiveStream> atEnd) {
        this.writers = writers;
        this.atEnd = atEnd;
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(error -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    void line(ChatView.Line line) {
        queue(SseEmitter.event().name("line").data(line, MediaType.APPLICATION_JSON));
    }

    /** Keeps proxies from closing a quiet connection, and finds out when the page is gone. */
    void heartbeat() {
        queue(SseEmitter.event().comment("here"));
    }

    /** Tells the page that newer ones have taken its place, and ends. */
    void replace() {
        replaced = true;
        queue(SseEmitter.event().name("replaced").data(""));
    }

    void end() {
        if (ended.compareAndSet(false, true)) {
            atEnd.accept(this);
            emitter.complete();
        }
    }

    private void queue(SseEventBuilder event) {
        if (ended.get()) {
            return;
        }
        if (waiting.offer(event)) {
            writeSoon();
        } else {
            end();
        }
    }

    private void writeSoon() {
        if (writing.compareAndSet(false, true)) {
            writers.execute(this::write);
        }
    }

    private void write() {
        try {
            for (SseEventBuilder event = waiting.poll(); event != null; event = waiting.poll()) {
                emitter.send(event);
            }
        } catch (IOException | IllegalStateException e) {
            end();
        } finally {
            writing.set(false);
        }
        if (!waiting.isEmpty() && !ended.get()) {
            writeSoon();
        } else if (replaced) {
            end();
        }
    }
}
