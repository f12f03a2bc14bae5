package se.navigatorbot.channels.telegram;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;

/** What is known about the line to Telegram, from what polls and sends have met. Logs when it changes. */
final class TelegramLine {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramLine.class);
    private static final String TOKEN_REFUSED = "token refused, set navigator.telegram.token";

    private final boolean polling;
    private final Duration silenceIsDown;
    private final LongSupplier nanos;
    private volatile long lastPoll;
    private volatile boolean resting;
    private volatile String trouble = "";

    /**
     * @param polling whether silence means that something is wrong
     * @param nanos a running count of nanoseconds, such as {@link System#nanoTime()}
     */
    TelegramLine(boolean polling, Duration silenceIsDown, LongSupplier nanos) {
        this.polling = polling;
        this.silenceIsDown = silenceIsDown;
        this.nanos = nanos;
        this.lastPoll = nanos.getAsLong();
    }

    /** Somebody else polls: silence means nothing here. */
    void rests() {
        resting = true;
        trouble = "";
    }

    /** Polls are made from now on. */
    void begins() {
        resting = false;
        lastPoll = nanos.getAsLong();
    }

    /** Telegram answered a poll. */
    void heard() {
        lastPoll = nanos.getAsLong();
    }

    /** News came and were stored. */
    void works() {
        if (!trouble.isEmpty()) {
            LOG.info("Telegram works again");
        }
        trouble = "";
    }

    /** A message went out, so the token is good; it says nothing about polls. */
    void sent() {
        if (trouble.equals(TOKEN_REFUSED)) {
            works();
        }
    }

    void tokenRefused() {
        trouble(TOKEN_REFUSED);
    }

    void trouble(String what) {
        if (!trouble.equals(what)) {
            LOG.warn("Telegram: {}", what);
        }
        trouble = what;
    }

    ChannelHealth health() {
        String now = trouble;
        Duration silent = Duration.ofNanos(nanos.getAsLong() - lastPoll);
        if (now.equals(TOKEN_REFUSED)) {
            return new ChannelHealth(State.DOWN, now);
        }
        if (polling && !resting && silent.compareTo(silenceIsDown) > 0) {
            String detail = "no successful poll for " + silent.toSeconds() + " s";
            return new ChannelHealth(State.DOWN, now.isEmpty() ? detail : detail + ": " + now);
        }
        if (!now.isEmpty()) {
            return new ChannelHealth(State.DEGRADED, now);
        }
        return ChannelHealth.up(!polling ? "webhook" : resting ? "another process polls" : "polling");
    }
}
