package se.navigatorbot.bot.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** What a run has seen since {@link #begin}; counts of faults run from the start. */
final class Figures {

    private static final int MOST = 2_000_000;

    private final AtomicLongArray answers = new AtomicLongArray(MOST);
    private final AtomicLong answerCount = new AtomicLong();
    private final AtomicLongArray acks = new AtomicLongArray(MOST);
    private final AtomicLong ackCount = new AtomicLong();
    private final AtomicLong extras = new AtomicLong();
    private final AtomicLong redeliveries = new AtomicLong();
    private final AtomicLong brokenConnections = new AtomicLong();

    void begin() {
        answerCount.set(0);
        ackCount.set(0);
        extras.set(0);
    }

    void answered(long nanos) {
        note(answers, answerCount, nanos);
    }

    void acknowledged(long nanos) {
        note(acks, ackCount, nanos);
    }

    void extra(String to) {
        extras.incrementAndGet();
    }

    void redelivered() {
        redeliveries.incrementAndGet();
    }

    void broken() {
        brokenConnections.incrementAndGet();
    }

    long answers() {
        return answerCount.get();
    }

    long extras() {
        return extras.get();
    }

    private static void note(AtomicLongArray values, AtomicLong count, long nanos) {
        long at = count.getAndIncrement();
        if (at < MOST) {
            values.set((int) at, nanos);
        }
    }

    String table(double seconds) {
        return String.format(
                Locale.ROOT,
                "%.0f messages/s; ack %s; end to end %s; extra answers %d; redelivered %d; broken connections %d",
                answers() / seconds,
                percentiles(acks, ackCount),
                percentiles(answers, answerCount),
                extras.get(),
                redeliveries.get(),
                brokenConnections.get());
    }

    /** End to end, in milliseconds, so that this share of answers came sooner; not a number when there were none. */
    double endToEnd(double share) {
        long[] sorted = sorted(answers, answerCount);
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static long[] sorted(AtomicLongArray values, AtomicLong count) {
        long[] sorted = new long[(int) Math.min(count.get(), MOST)];
        Arrays.setAll(sorted, values::get);
        Arrays.sort(sorted);
        return sorted;
    }

    private static String percentiles(AtomicLongArray values, AtomicLong count) {
        long[] sorted = sorted(values, count);
        int n = sorted.length;
        if (n == 0) {
            return "none";
        }
        return String.format(
                Locale.ROOT,
                "p50 %.1f p99 %.1f max %.1f ms",
                sorted[n / 2] / 1e6,
                sorted[(int) (n * 0.99)] / 1e6,
                sorted[n - 1] / 1e6);
    }
}
