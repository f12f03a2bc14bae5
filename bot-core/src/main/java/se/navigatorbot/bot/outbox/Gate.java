package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;

/**
 * The way out of one channel: who goes next, a crisis and those on duty before replies before notices before
 * broadcasts, one at a time to each address, never faster than the provider takes. All times are real.
 */
final class Gate {

    /** What one chat may get in a row before it is slowed down. */
    private static final double BURST = 3;

    /** Answers may be claimed so many times beyond what is under way: they leave as soon as there is room. */
    private static final int IN_LINE = 4;

    private final Channel channel;
    private final Accounts accounts;
    private final int atOnce;
    private final double perAddress;
    private final Held held;
    private final LongSupplier nanos;
    private final Runway runway;
    private final Deque<Ready> urgent = new ArrayDeque<>();
    private final Map<Lane, Deque<Ready>> ready = new EnumMap<>(Lane.class);
    private final Set<Address> busy = new HashSet<>();
    private final Recent<Address, Permits> paces = new Recent<>(20_000);
    private long closedUntil;

    /**
     * @param accounts that messages go by
     * @param atOnce attempts under way at the same moment
     * @param perAddress messages a second to one address, 0 for no limit
     * @param pool has a thread for every attempt under way
     * @param held addresses that are to be left alone
     */
    Gate(
            Channel channel,
            Accounts accounts,
            int atOnce,
            double perAddress,
            Executor pool,
            Held held,
            LongSupplier nanos) {
        this.channel = channel;
        this.accounts = accounts;
        this.atOnce = atOnce;
        this.perAddress = perAddress;
        this.held = held;
        this.nanos = nanos;
        this.runway = new Runway(pool, atOnce, nanos);
        this.closedUntil = nanos.getAsLong();
        for (Lane lane : Lane.values()) {
            ready.put(lane, new ArrayDeque<>());
        }
    }

    Channel channel() {
        return channel;
    }

    /** The threads that wait for the provider. */
    Runway runway() {
        return runway;
    }

    /**
     * Takes the way for a message that need not wait at all, and says by which account it goes; null when it would
     * overtake or must wait. What is not an answer never stands in line, so that answers find room there.
     */
    synchronized @Nullable Ready reserve(Ready message) {
        Address to = message.out().to();
        boolean noRoom = message.lane() == Lane.REPLY ? full() : busy.size() >= atOnce || runway.slow();
        if (closed() || noRoom || waitsBefore(message.lane()) || !free(to)) {
            return null;
        }
        return begun(message);
    }

    /** Gives back a way taken in vain. */
    synchronized void giveBack(Ready unused) {
        accounts.giveBack(unused.out().account(), unused.parts());
        busy.remove(unused.out().to());
    }

    synchronized void add(Ready message) {
        (message.urgent() ? urgent : lane(message.lane())).add(message);
    }

    /** As {@link #add}, before all others of its lane. */
    synchronized void addFirst(Ready message) {
        (message.urgent() ? urgent : lane(message.lane())).addFirst(message);
    }

    /** The next that may go now, taken out; null when none may. */
    synchronized @Nullable Ready next() {
        if (closed() || busy.size() >= atOnce) {
            return null;
        }
        for (Deque<Ready> line : lines()) {
            for (Iterator<Ready> all = line.iterator(); all.hasNext(); ) {
                Ready message = all.next();
                if (!free(message.out().to())) {
                    continue;
                }
                Ready begun = begun(message);
                if (begun != null) {
                    all.remove();
                }
                return begun;
            }
        }
        return null;
    }

    /** The attempt to that address has ended. */
    synchronized void done(Address to) {
        busy.remove(to);
    }

    /** Leaves one address, told by the start of its hash, alone for a while. */
    synchronized void hold(String start, Duration rest) {
        held.hold(start, rest);
    }

    /** Leaves the whole account alone for a while; gives back what waited here. */
    synchronized List<Ready> close(Duration rest) {
        closedUntil = Math.max(closedUntil, nanos.getAsLong() + rest.toNanos());
        List<Ready> waiting = new ArrayList<>();
        lines().forEach(all -> {
            waiting.addAll(all);
            all.clear();
        });
        return waiting;
    }

    /** Whether the provider wants to be left alone by everybody. */
    synchronized boolean isClosed() {
        return closed();
    }

    /** How long a message to that address has to rest first, at least; 0 for not at all. */
    synchronized long restNanos(Address to) {
        return Math.max(restNanos(), held.restNanos(to));
    }

    /** How long everybody has to rest first, at least; 0 for not at all. */
    synchronized long restNanos() {
        return Math.max(0, closedUntil - nanos.getAsLong());
    }

    /** How many wait here in that lane. */
    synchronized int waiting(Lane lane) {
        return lane(lane).size();
    }

    /** How many attempts are under way. */
    synchronized int underWay() {
        return busy.size();
    }

    /**
     * How long until somebody who waits here might go; {@link Long#MAX_VALUE} when nobody waits, or only for an attempt
     * to end.
     */
    synchronized long nanosUntilNext() {
        if (busy.size() >= atOnce) {
            return Long.MAX_VALUE;
        }
        for (Deque<Ready> line : lines()) {
            for (Ready message : line) {
                if (!busy.contains(message.out().to())) {
                    return Math.max(1_000_000, nanosUntil(message));
                }
            }
        }
        return Long.MAX_VALUE;
    }

    private long nanosUntil(Ready message) {
        Address to = message.out().to();
        long pace = perAddress == 0 ? 0 : pace(to).nanosUntil(1);
        long permitted = accounts.nanosUntil(channel.route(message.out()), message.parts());
        return Math.max(Math.max(permitted, restNanos(to)), pace);
    }

    private boolean full() {
        return busy.size() >= IN_LINE * atOnce || runway.slow();
    }

    /** Whether anybody waits who goes before a newcomer of that lane. */
    private boolean waitsBefore(Lane newcomer) {
        return !urgent.isEmpty()
                || Arrays.stream(Lane.values())
                        .anyMatch(lane ->
                                lane.compareTo(newcomer) <= 0 && !lane(lane).isEmpty());
    }

    /** All that wait, in the order in which they may go. */
    private List<Deque<Ready>> lines() {
        List<Deque<Ready>> all = new ArrayList<>();
        all.add(urgent);
        all.addAll(ready.values());
        return all;
    }

    private boolean closed() {
        return nanos.getAsLong() < closedUntil;
    }

    private boolean free(Address to) {
        if (busy.contains(to) || held.restNanos(to) > 0) {
            return false;
        }
        return perAddress == 0 || pace(to).nanosUntil(1) == 0;
    }

    /** Takes the permits of the account that it goes by; null when they are not there. */
    private @Nullable Ready begun(Ready message) {
        String account = channel.route(message.out());
        if (!accounts.take(account, message.parts())) {
            return null;
        }
        begin(message.out().to());
        return message.by(account);
    }

    private void begin(Address to) {
        busy.add(to);
        if (perAddress > 0) {
            pace(to).take(1);
        }
    }

    private Permits pace(Address to) {
        Permits known = paces.get(to);
        if (known != null) {
            return known;
        }
        Permits made = new Permits(perAddress, BURST, nanos);
        paces.put(to, made);
        return made;
    }

    private Deque<Ready> lane(Lane lane) {
        return ready.computeIfAbsent(lane, l -> new ArrayDeque<>());
    }
}
