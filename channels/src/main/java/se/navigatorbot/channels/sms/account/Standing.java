package se.navigatorbot.channels.sms.account;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How an account has done in the last minute, and so whether a text may be trusted to it. Two failures in a row make it
 * ill, and so do three failures or slow answers that are 15 % of all. An ill one rests, then is tried with one text at a
 * time; three good answers make it well. Real time. Safe for any thread.
 */
public final class Standing {

    private static final long WINDOW = Duration.ofSeconds(60).toNanos();
    private static final long SLOW = Duration.ofSeconds(3).toNanos();
    private static final long FIRST_REST = Duration.ofSeconds(30).toNanos();
    private static final long LONGEST_REST = Duration.ofMinutes(2).toNanos();
    private static final long BETWEEN_TRIES = Duration.ofSeconds(2).toNanos();

    /** After so long without a failure one good answer is enough: where little is sent, three would take too long. */
    private static final long LONG_AGO = Duration.ofMinutes(5).toNanos();

    private static final int GOOD_TRIES = 3;
    private static final int IN_A_ROW = 2;
    private static final int BAD_AT_LEAST = 3;
    private static final int BAD_PERCENT = 15;

    private final LongSupplier nanos;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private int bad;
    private int failuresInARow;
    private boolean ill;
    private long rest = FIRST_REST;
    private long nextTry;
    private int goodTries;
    private long lastBad;
    private long closedUntil;
    private volatile Consumer<Duration> asking = asked -> {};

    /**
     * @param nanos a clock as {@link System#nanoTime}
     */
    public Standing(LongSupplier nanos) {
        this.nanos = nanos;
        this.closedUntil = nanos.getAsLong();
        this.lastBad = closedUntil;
    }

    /** An answer came, or none in time. */
    public synchronized void learn(boolean failed, long tookNanos) {
        long now = nanos.getAsLong();
        boolean wasBad = failed || tookNanos > SLOW;
        failuresInARow = failed ? failuresInARow + 1 : 0;
        lastBad = wasBad ? now : lastBad;
        if (ill) {
            tried(wasBad, now);
            return;
        }
        answers.add(new Answer(now, wasBad));
        bad += wasBad ? 1 : 0;
        forgetBefore(now - WINDOW);
        boolean often = bad >= BAD_AT_LEAST && bad * 100 >= BAD_PERCENT * answers.size();
        if (failuresInARow >= IN_A_ROW || often) {
            fallIll(now);
        }
    }

    /** The provider wants to be left alone for so long; others are told. */
    public void close(Duration asked) {
        if (spare(asked)) {
            asking.accept(asked);
        }
    }

    /**
     * Others say that the provider wants to be left alone for so long; a shorter wish never ends a longer one.
     *
     * @return whether that is longer than was known
     */
    public synchronized boolean spare(Duration rest) {
        long until = nanos.getAsLong() + rest.toNanos();
        boolean longer = until - closedUntil > 0;
        closedUntil = longer ? until : closedUntil;
        return longer;
    }

    /** Calls the listener when the provider has asked to be left alone; it must return at once. */
    public void whenClosed(Consumer<Duration> listener) {
        asking = listener;
    }

    /** How long it still wants to be left alone; zero for not at all. */
    public synchronized Duration closedFor() {
        return Duration.ofNanos(Math.max(0, closedUntil - nanos.getAsLong()));
    }

    public synchronized boolean ill() {
        return ill;
    }

    /** Whether an ill one has rested long enough for a text to be risked. */
    public synchronized boolean dueForTry() {
        return ill && nanos.getAsLong() >= nextTry;
    }

    /** Takes the permission for one try; false when somebody else has just taken it, or it still rests. */
    public synchronized boolean beginTry() {
        if (!dueForTry()) {
            return false;
        }
        nextTry = nanos.getAsLong() + BETWEEN_TRIES;
        return true;
    }

    /** When it last failed or was slow, to be compared with that of others. */
    public synchronized long lastBad() {
        return lastBad;
    }

    private void tried(boolean wasBad, long now) {
        if (wasBad) {
            goodTries = 0;
            rest = Math.min(rest * 2, LONGEST_REST);
            nextTry = now + rest;
        } else {
            goodTries++;
            if (goodTries >= GOOD_TRIES || now - lastBad >= LONG_AGO) {
                recover();
            }
        }
    }

    private void fallIll(long now) {
        ill = true;
        rest = FIRST_REST;
        nextTry = now + rest;
        goodTries = 0;
    }

    private void recover() {
        ill = false;
        answers.clear();
        bad = 0;
        failuresInARow = 0;
    }

    private void forgetBefore(long border) {
        for (Answer oldest = answers.peek(); oldest != null && oldest.at - border < 0; oldest = answers.peek()) {
            answers.remove();
            bad -= oldest.bad ? 1 : 0;
        }
    }

    private record Answer(long at, boolean bad) {}
}
