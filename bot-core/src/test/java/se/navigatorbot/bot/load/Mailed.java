package se.navigatorbot.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Who has got what was sent to many, and when. */
final class Mailed {

    private static final long TEN_SECONDS = TimeUnit.SECONDS.toNanos(10);

    private final Set<String> reached = new HashSet<>();
    private final List<Long> times = new ArrayList<>();
    private int twice;

    /** Forgets; the next post is of another broadcast. */
    synchronized void begin() {
        reached.clear();
        times.clear();
        twice = 0;
    }

    /** Whether the provider's post is one of a broadcast. */
    boolean took(String to) {
        if (to.startsWith(Senders.NUMBERS)) {
            return false;
        }
        synchronized (this) {
            times.add(System.nanoTime());
            twice += reached.add(to) ? 0 : 1;
        }
        return true;
    }

    /** Waits until so many have it. */
    void await(int count, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (reached() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(reached() + " of " + count + " were reached in time");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    synchronized int reached() {
        return reached.size();
    }

    synchronized int twice() {
        return twice;
    }

    /** Seconds from that moment to the last. */
    synchronized double seconds(long since) {
        return (times.get(times.size() - 1) - since) / 1e9;
    }

    /** How many a second on the way from the first to the last. */
    synchronized double pace() {
        return (times.size() - 1) / ((times.get(times.size() - 1) - times.get(0)) / 1e9);
    }

    /** How many a second in the ten seconds that had the most. */
    synchronized double busiest() {
        long[] all = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        int most = 0;
        for (int first = 0, last = 0; last < all.length; last++) {
            while (all[last] - all[first] >= TEN_SECONDS) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most / 10.0;
    }
}
