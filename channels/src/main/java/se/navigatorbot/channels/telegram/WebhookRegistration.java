package se.navigatorbot.channels.telegram;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Tells Telegram at start where to bring updates, again and again until it has heard. Never waits for it: the house
 * starts also when Telegram cannot be reached.
 */
final class WebhookRegistration implements SmartLifecycle {

    private final BotApi api;
    private final URI address;
    private final Secret secret;
    private final TelegramLine line;
    private final Backoff backoff;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    WebhookRegistration(BotApi api, URI address, Secret secret, TelegramLine line, Backoff backoff) {
        this.api = api;
        this.address = address;
        this.secret = secret;
        this.line = line;
        this.backoff = backoff;
    }

    @Override
    public void start() {
        line.trouble("Telegram has not yet been told where to bring updates");
        Thread started = new Thread(this::tellUntilHeard, "telegram-webhook");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopping.getCount() > 0;
    }

    private void tellUntilHeard() {
        try {
            while (!told() && !stopping.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                // Once more.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean told() {
        try {
            api.setWebhook(address, secret);
            line.works();
            return true;
        } catch (BotApiFailure e) {
            if (e.tokenRefused()) {
                line.tokenRefused();
            } else {
                line.trouble("Telegram could not be told where to bring updates: " + e.code());
            }
            return false;
        }
    }
}
