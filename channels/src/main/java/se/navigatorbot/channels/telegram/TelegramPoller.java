package se.navigatorbot.channels.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.objects.Update;
import se.navigatorbot.channels.Poller;

/**
 * Asks Telegram for news on a thread of its own. Each update is stored before the next poll confirms it, in order, so
 * a crash loses nothing: what was not confirmed comes again and the house knows it by its id. The offset lives in
 * memory only for that reason. Nothing ends the loop but {@link #stop()}.
 */
final class TelegramPoller implements SmartLifecycle, Poller {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final BotApi api;
    private final TelegramIntake intake;
    private final TelegramLine line;
    private final Backoff backoff;
    private final MeterRegistry meters;

    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;
    private volatile boolean started;
    private boolean resting;
    private boolean webhookDeleted;
    private int offset;
    private boolean repeated;
    private List<Integer> lastBatch = List.of();

    TelegramPoller(BotApi api, TelegramIntake intake, TelegramLine line, Backoff backoff, MeterRegistry meters) {
        this.api = api;
        this.intake = intake;
        this.line = line;
        this.backoff = backoff;
        this.meters = meters;
    }

    @Override
    public synchronized void start() {
        started = true;
        begin();
    }

    @Override
    public synchronized void stop() {
        started = false;
        end();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public synchronized void resume() {
        resting = false;
        begin();
    }

    @Override
    public synchronized void rest() {
        resting = true;
        end();
        line.rests();
    }

    private void begin() {
        Thread running = thread;
        if (!started || resting || running != null && running.isAlive()) {
            return;
        }
        line.begins();
        stopping = new CountDownLatch(1);
        Thread next = new Thread(this::pollUntilStopped, "telegram-poller");
        next.setDaemon(true);
        next.start();
        thread = next;
    }

    private void end() {
        Thread ending = thread;
        if (ending == null) {
            return;
        }
        stopping.countDown();
        api.cancelPoll();
        try {
            ending.join(STOP_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    private void pollUntilStopped() {
        CountDownLatch stop = stopping;
        // Another process may have fetched and confirmed since: whatever is unconfirmed comes from the first on.
        offset = 0;
        while (stop.getCount() > 0) {
            Duration pause = pollOnce(stop);
            if (!pause.isZero()) {
                rest(stop, pause);
            }
        }
    }

    /** @return how long to rest before the next poll */
    private Duration pollOnce(CountDownLatch stop) {
        try {
            if (!webhookDeleted) {
                api.deleteWebhook();
                webhookDeleted = true;
            }
            boolean allTaken = takeAll(stop);
            return !allTaken ? notNow() : repeated ? again() : goOn();
        } catch (BotApiFailure e) {
            return stop.getCount() == 0 ? Duration.ZERO : afterFailure(e);
        } catch (RuntimeException | Error e) {
            // Nothing may end this thread: it would look like a quiet day.
            meters.counter("navigator.telegram.poll.surprises").increment();
            LOG.error(
                    "Polling met something unforeseen ({}) and goes on",
                    e.getClass().getName());
            return backoff.next();
        }
    }

    /** @return false at the first update that could not be stored; it and what follows stay unconfirmed */
    private boolean takeAll(CountDownLatch stop) throws BotApiFailure {
        List<Update> updates = api.poll(offset);
        line.heard();
        if (updates.isEmpty()) {
            // All is confirmed: from here on Telegram may begin to count anew, also lower.
            offset = 0;
        }
        List<Integer> numbers = updates.stream().map(Update::getUpdateId).toList();
        repeated = !numbers.isEmpty() && numbers.equals(lastBatch);
        for (Update update : updates) {
            if (stop.getCount() == 0 || !intake.take(update)) {
                lastBatch = List.of();
                return false;
            }
            offset = update.getUpdateId() + 1;
        }
        lastBatch = numbers;
        return true;
    }

    /** What was confirmed comes again and again: to go on at once would be to run in a circle. */
    private Duration again() {
        line.trouble("Telegram brings the same updates again");
        return backoff.next();
    }

    private Duration goOn() {
        line.works();
        backoff.reset();
        return Duration.ZERO;
    }

    private Duration notNow() {
        line.trouble("messages cannot be stored now");
        return backoff.next();
    }

    private Duration afterFailure(BotApiFailure failure) {
        meters.counter("navigator.telegram.poll.failures", "code", failure.code())
                .increment();
        if (failure.tokenRefused()) {
            line.tokenRefused();
            return backoff.longest();
        }
        if (failure.status() == 409) {
            line.trouble("another poller uses this token");
            // A webhook set by somebody else is refused with the same status.
            webhookDeleted = false;
            return backoff.next();
        }
        line.trouble("poll failed: " + failure.code());
        Duration asked = failure.retryAfter();
        return asked == null ? backoff.next() : asked;
    }

    private static void rest(CountDownLatch stop, Duration pause) {
        try {
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Polling ends");
            }
        } catch (InterruptedException e) {
            // Only stop() ends the loop.
            LOG.debug("Polling was interrupted and goes on");
        }
    }
}
