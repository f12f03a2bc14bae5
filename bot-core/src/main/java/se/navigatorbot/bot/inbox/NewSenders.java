package se.navigatorbot.bot.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * How many addresses never seen before get answers within an hour. Over that their messages are stored and shown to
 * staff, and a crisis is still answered: a limit never silences anybody.
 */
public final class NewSenders {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int perHour;
    private final IntSupplier processes;
    private final InstantSource clock;
    private final Deque<Long> admitted = new ArrayDeque<>();
    private final Map<String, Long> held = new HashMap<>();

    /**
     * @param perHour 0 for no limit
     */
    public NewSenders(int perHour, InstantSource clock) {
        this(perHour, () -> 1, clock);
    }

    /**
     * @param processes how many share the limit: new addresses come to any of them alike
     */
    public NewSenders(int perHour, IntSupplier processes, InstantSource clock) {
        this.perHour = perHour;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * @param fresh whether this is the person's first message
     * @return whether this person is over the limit now
     */
    public boolean over(String participant, boolean fresh) {
        if (perHour == 0) {
            return false;
        }
        return overAt(participant, fresh, clock.millis());
    }

    private synchronized boolean overAt(String participant, boolean fresh, long now) {
        forgetBefore(now - HOUR.toMillis());
        if (!fresh) {
            return held.containsKey(participant);
        }
        if (admitted.size() * processes.getAsInt() < perHour) {
            admitted.add(now);
            return false;
        }
        held.put(participant, now);
        return true;
    }

    private void forgetBefore(long then) {
        while (!admitted.isEmpty() && admitted.peek() < then) {
            admitted.poll();
        }
        for (Iterator<Long> since = held.values().iterator(); since.hasNext(); ) {
            if (since.next() < then) {
                since.remove();
            }
        }
    }
}
