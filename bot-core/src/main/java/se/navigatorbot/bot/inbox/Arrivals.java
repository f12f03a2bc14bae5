package se.navigatorbot.bot.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/**
 * Hands on what is in the inboxes of the partitions this process owns, each entry once and in order: out of memory when
 * its number is the next one, else out of the store.
 */
public final class Arrivals {

    private static final int BATCH = 500;

    private final Redis redis;
    private final Unreadable unreadable;
    private final List<Numbering> numberings = new ArrayList<>();

    /**
     * @param owner gets the entries; must return at once
     */
    public Arrivals(Redis redis, Unreadable unreadable, Consumer<InboxEntry> owner) {
        this.redis = redis;
        this.unreadable = unreadable;
        Partition.all().forEach(partition -> numberings.add(new Numbering(owner)));
    }

    /**
     * This process has just stored the entry.
     *
     * @return whether the partition is ours
     */
    boolean stored(Partition partition, InboxEntry entry) {
        return numbering(partition).stored(entry);
    }

    boolean ours(Partition partition) {
        return numbering(partition).ours();
    }

    /** Something may have been stored there without this process being told so. */
    public void doubted(Partition partition) {
        numbering(partition).doubted();
    }

    /** From now on the partition is ours; everything in its inbox is handed on. */
    public void begin(Partition partition) {
        byte[] number = redis.get(partition.seq());
        long last = number == null ? 0 : Long.parseLong(new String(number, StandardCharsets.US_ASCII));
        List<InboxEntry> waiting =
                read(partition, 0).stream().map(InboxEntry::leftBehind).toList();
        numbering(partition).begin(last, waiting);
        // What came in between was not handed on, since nobody knew yet that it was ours.
        numbering(partition).doubted();
    }

    /** From now on the partition is not ours. */
    public void end(Partition partition) {
        numbering(partition).end();
    }

    /** Looks into the store where a number is missing. */
    public void lookWhereDoubtful() {
        for (Partition partition : Partition.all()) {
            if (numbering(partition).doubtful()) {
                look(partition);
            }
        }
    }

    /** Looks into the store everywhere: the safety net. */
    public void lookEverywhere() {
        for (Partition partition : Partition.all()) {
            if (numbering(partition).ours()) {
                look(partition);
            }
        }
    }

    private void look(Partition partition) {
        Numbering numbering = numbering(partition);
        long from = numbering.looking();
        boolean seen = false;
        try {
            numbering.seen(read(partition, from));
            seen = true;
        } finally {
            if (!seen) {
                numbering.doubted();
            }
        }
    }

    private List<InboxEntry> read(Partition partition, long from) {
        List<InboxEntry> entries = new ArrayList<>();
        long next = from;
        while (true) {
            List<Redis.Entry> batch = redis.stream(partition.inbox(), next + "-0", BATCH);
            for (Redis.Entry entry : batch) {
                InboxEntry readable = readable(partition, entry);
                if (readable != null) {
                    entries.add(readable);
                }
            }
            if (batch.size() < BATCH) {
                return entries;
            }
            next = number(batch.get(batch.size() - 1)) + 1;
        }
    }

    /** An entry that nobody can read stays where it is, and those behind it are handed on. */
    private @Nullable InboxEntry readable(Partition partition, Redis.Entry entry) {
        try {
            return parse(partition, entry);
        } catch (IllegalArgumentException e) {
            unreadable.note("entry " + entry.id() + " of " + partition.inbox(), e);
            return null;
        }
    }

    private static long number(Redis.Entry entry) {
        return Long.parseLong(entry.id().substring(0, entry.id().indexOf('-')));
    }

    private static InboxEntry parse(Partition partition, Redis.Entry entry) {
        Map<String, byte[]> fields = entry.fields();
        String flags = text(fields, "f");
        String participant = text(fields, "p");
        if (!Partition.of(participant).equals(partition)) {
            throw new IllegalArgumentException("an entry for somebody of another partition");
        }
        return new InboxEntry(
                number(entry),
                text(fields, "i"),
                text(fields, "k"),
                participant,
                Instant.ofEpochMilli(Long.parseLong(text(fields, "t"))),
                flags.equals(InboxEntry.LIMITED),
                flags.startsWith(InboxEntry.ASKED) ? flags.substring(InboxEntry.ASKED.length()) : "",
                null,
                fields.get("d"),
                false);
    }

    private static String text(Map<String, byte[]> fields, String name) {
        byte[] value = fields.get(name);
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    private Numbering numbering(Partition partition) {
        return numberings.get(partition.number());
    }
}
