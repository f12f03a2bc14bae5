package se.navigatorbot.bot.desk.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Nudge;

/**
 * One open page. Whoever has news for it only nudges; the page's own look, one at a time, finds out what is new and
 * writes it, so that a page on a slow line holds up nobody.
 */
final class LiveDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDesk.class);
    private static final long LIVES_MILLIS = Duration.ofHours(1).toMillis();
    /** The queue of a busy morning is drawn no more often than one can read it. */
    private static final long QUEUE_REST = Duration.ofMillis(700).toNanos();

    private final SseEmitter emitter = new SseEmitter(LIVES_MILLIS);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean talkNews = new AtomicBoolean(true);
    private final AtomicBoolean queueNews = new AtomicBoolean(true);
    private final AtomicBoolean alive = new AtomicBoolean();
    private final Sight sight;
    private final ScheduledExecutorService timers;
    private final Nudge look;
    private final Runnable atEnd;
    private long queueDrawn = System.nanoTime() - QUEUE_REST;

    /**
     * @param threads where it looks; a page on a slow line holds one up
     * @param atEnd called once, from any thread
     */
    LiveDesk(Sight sight, Executor threads, ScheduledExecutorService timers, Runnable atEnd) {
        this.sight = sight;
        this.timers = timers;
        this.atEnd = atEnd;
        this.look = new Nudge(threads, this::look);
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(error -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    String session() {
        return sight.session();
    }

    boolean follows(String participant) {
        return participant.equals(sight.person());
    }

    /** The open talk, or its person, has changed. */
    void talkChanged() {
        talkNews.set(true);
        look.now();
    }

    void queueChanged() {
        queueNews.set(true);
        look.now();
    }

    /** Keeps proxies from closing a quiet connection, draws the waiting anew, and finds out who has gone. */
    void heartbeat() {
        alive.set(true);
        queueChanged();
    }

    void end() {
        if (ended.compareAndSet(false, true)) {
            atEnd.run();
            try {
                emitter.complete();
            } catch (IllegalStateException gone) {
                LOG.debug("the server has ended it already: {}", Fault.of(gone));
            }
        }
    }

    private synchronized void look() {
        if (ended.get()) {
            return;
        }
        try {
            boolean beat = alive.getAndSet(false);
            if (!sight.stillLoggedIn(beat)) {
                send(SseEmitter.event().name("locked").data(""));
                end();
                return;
            }
            if (talkNews.getAndSet(false) || (beat && sight.throughGlass())) {
                sight.talk(this::send);
            }
            if (sight.over()) {
                end();
                return;
            }
            drawQueue();
        } catch (IOException | IllegalStateException gone) {
            end();
        } catch (RuntimeException e) {
            LOG.debug("a page will look again: {}", Fault.of(e));
        }
    }

    private void drawQueue() throws IOException {
        if (!queueNews.get()) {
            return;
        }
        long rest = QUEUE_REST - (System.nanoTime() - queueDrawn);
        if (rest > 0) {
            timers.schedule(look::now, rest, TimeUnit.NANOSECONDS);
            return;
        }
        queueNews.set(false);
        queueDrawn = System.nanoTime();
        sight.queue(this::send);
    }

    private void send(SseEventBuilder event) throws IOException {
        emitter.send(event);
    }
}
