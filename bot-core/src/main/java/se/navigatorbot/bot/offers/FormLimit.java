package se.navigatorbot.bot.offers;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * How many offers are taken within an hour: a few from one address, and no more altogether than people can deal with.
 * Remembered in memory alone, for that hour.
 */
final class FormLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int fromOne;
    private final int altogether;
    private final InstantSource clock;
    private final Deque<Taken> taken = new ArrayDeque<>();

    /** @param clock real time */
    FormLimit(int fromOne, int altogether, InstantSource clock) {
        this.fromOne = fromOne;
        this.altogether = altogether;
        this.clock = clock;
    }

    private record Taken(String from, long at) {}

    /** Whether one more from there has room; it is counted then. */
    synchronized boolean room(String from) {
        long now = clock.millis();
        while (!taken.isEmpty() && taken.peek().at() <= now - HOUR.toMillis()) {
            taken.poll();
        }
        long same = taken.stream().filter(one -> one.from().equals(from)).count();
        if (same >= fromOne || taken.size() >= altogether) {
            return false;
        }
        taken.add(new Taken(from, now));
        return true;
    }

    /** One from there was not stored after all. */
    synchronized void giveBack(String from) {
        Iterator<Taken> newestFirst = taken.descendingIterator();
        while (newestFirst.hasNext()) {
            if (newestFirst.next().from().equals(from)) {
                newestFirst.remove();
                return;
            }
        }
    }
}
