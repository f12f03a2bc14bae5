package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;

/**
 * What is to leave soon, by lane and time, in memory. It is a picture of the lanes in the store: what is missing here
 * is found there within a second.
 */
final class Upcoming {

    /** What is due later is left to the store. */
    static final Duration AHEAD = Duration.ofSeconds(30);

    private final Clock clock;
    private final PriorityQueue<Item> urgent = new PriorityQueue<>();
    private final List<PriorityQueue<Item>> lanes = new ArrayList<>();
    private final Map<String, Lane> known = new HashMap<>();
    private final int[][] unsent = new int[Lane.values().length][Keys.PARTITIONS];
    private long order;

    Upcoming(Clock clock) {
        this.clock = clock;
        for (int i = 0; i < Lane.values().length; i++) {
            lanes.add(new PriorityQueue<>());
        }
    }

    /**
     * Notes a message, unless it is known or far off.
     *
     * @param waiting null when it is to be read from the store
     */
    synchronized void add(String id, Lane lane, Instant due, @Nullable Waiting waiting) {
        if (due.isAfter(clock.instant().plus(AHEAD)) || known.putIfAbsent(id, lane) != null) {
            return;
        }
        unsent[lane.ordinal()][Partition.of(id).number()]++;
        put(new Item(id, lane, due.toEpochMilli(), order++, waiting));
    }

    /** It will wait, as soon as the store has heard so: what is made for that lane from now on is later. */
    synchronized void expect(String id, Lane lane) {
        if (known.putIfAbsent(id, lane) == null) {
            unsent[lane.ordinal()][Partition.of(id).number()]++;
        }
    }

    /** It waits for a later time than was known; in between nobody takes its place. */
    synchronized void later(String id, Lane lane, Instant due, Waiting waiting) {
        forget(id);
        add(id, lane, due, waiting);
    }

    /** Puts one back that was taken out, for later; it stays known and keeps its place among equals. */
    synchronized void again(Item item, Instant due) {
        put(new Item(item.id(), item.lane(), due.toEpochMilli(), item.order(), item.waiting()));
    }

    /** The next of a lane that is due, taken out but still known; null for none. */
    synchronized @Nullable Item due(Lane lane) {
        return due(queue(lane));
    }

    /** As {@link #due(Lane)}, of a crisis and of alerts to those on duty: they stand in no lane. */
    synchronized @Nullable Item dueUrgent() {
        return due(urgent);
    }

    private @Nullable Item due(PriorityQueue<Item> queue) {
        Item first = queue.peek();
        return first == null || first.due() > clock.millis() ? null : queue.poll();
    }

    /** The message is done here: it has left, was dropped, or waits longer than this looks ahead. */
    synchronized void forget(String id) {
        Lane lane = known.remove(id);
        if (lane != null) {
            unsent[lane.ordinal()][Partition.of(id).number()]--;
        }
    }

    /** Whether what was made earlier in that partition, for that lane or a more urgent one, has not left yet. */
    synchronized boolean waits(Partition partition, Lane lane) {
        for (int i = 0; i <= lane.ordinal(); i++) {
            if (unsent[i][partition.number()] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything of that lane or a more urgent one is due and has not been looked at. */
    synchronized boolean anythingDue(Lane lane) {
        for (int i = 0; i <= lane.ordinal(); i++) {
            Item first = lanes.get(i).peek();
            if (first != null && first.due() <= clock.millis()) {
                return true;
            }
        }
        return false;
    }

    /** Business ms at which the first of all is due; {@link Long#MAX_VALUE} when there is none. */
    synchronized long firstDue() {
        Item most = urgent.peek();
        long first = most == null ? Long.MAX_VALUE : most.due();
        for (PriorityQueue<Item> lane : lanes) {
            Item candidate = lane.peek();
            first = candidate == null ? first : Math.min(first, candidate.due());
        }
        return first;
    }

    synchronized int waiting(Lane lane) {
        return queue(lane).size();
    }

    private void put(Item item) {
        boolean first = item.waiting() != null && item.waiting().message().urgent();
        (first ? urgent : queue(item.lane())).add(item);
    }

    private PriorityQueue<Item> queue(Lane lane) {
        return lanes.get(lane.ordinal());
    }

    /**
     * @param due business ms
     * @param order earlier made goes first when both are due at once
     * @param waiting null when it is to be read from the store
     */
    record Item(
            String id,
            Lane lane,
            long due,
            long order,
            @Nullable Waiting waiting) implements Comparable<Item> {

        Item with(Waiting read) {
            return new Item(id, lane, due, order, read);
        }

        @Override
        public int compareTo(Item other) {
            int byTime = Long.compare(due, other.due);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
