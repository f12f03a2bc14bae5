package se.navigatorbot.bot.inbox;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Which number of one partition comes next; what comes too early waits for those before it. */
final class Numbering {

    private final Consumer<InboxEntry> owner;
    private final TreeMap<Long, InboxEntry> early = new TreeMap<>();
    private boolean ours;
    private boolean doubted;
    private long next = 1;

    Numbering(Consumer<InboxEntry> owner) {
        this.owner = owner;
    }

    synchronized void begin(long lastNumber, List<InboxEntry> waiting) {
        early.clear();
        ours = true;
        next = 0;
        seen(waiting);
        next = Math.max(next, lastNumber + 1);
        doubted = false;
    }

    synchronized void end() {
        ours = false;
        early.clear();
    }

    /** Gives whether the partition is ours. */
    synchronized boolean stored(InboxEntry entry) {
        if (ours && entry.number() >= next) {
            early.put(entry.number(), entry);
            handOnTo(next);
        }
        return ours;
    }

    synchronized void doubted() {
        doubted = true;
    }

    synchronized boolean doubtful() {
        return ours && (doubted || !early.isEmpty());
    }

    synchronized boolean ours() {
        return ours;
    }

    /** The store is about to be read, from the number that this gives: a doubt that comes from now on stays. */
    synchronized long looking() {
        doubted = false;
        return next;
    }

    /** The store held exactly these from that number on: one that is missing among them is done. */
    synchronized void seen(List<InboxEntry> stored) {
        if (!ours) {
            return;
        }
        for (InboxEntry entry : stored) {
            if (entry.number() >= next) {
                early.putIfAbsent(entry.number(), entry);
            }
        }
        if (!stored.isEmpty()) {
            handOnTo(stored.get(stored.size() - 1).number());
        }
    }

    /** Hands on everything up to that number, gaps or not, then what follows without a gap. */
    private void handOnTo(long sure) {
        while (!early.isEmpty() && early.firstKey() <= Math.max(sure, next)) {
            InboxEntry entry = early.pollFirstEntry().getValue();
            next = Math.max(next, entry.number() + 1);
            owner.accept(entry);
        }
    }
}
