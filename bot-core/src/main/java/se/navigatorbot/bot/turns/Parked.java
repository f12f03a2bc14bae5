package se.navigatorbot.bot.turns;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.inbox.AnsweredMessage;
import se.navigatorbot.bot.inbox.Arrivals;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** What was set aside because it failed too often, and what staff do with it. */
public final class Parked {

    /** Waited when the backup was made from which the store was restored. */
    public static final String HELD = "held";

    /** Before the lane, for a message of ours that waited to leave then. */
    public static final String OUTGOING = "out:";

    static final String THREW = "threw";
    static final String MEMORY = "memory";
    static final String DIED = "died";

    private static final String FAULT = "boten fick ett fel när den hanterade det";

    private static final Map<String, String> WHY = Map.of(
            HELD, "väntade när säkerhetskopian togs; kan redan vara gjort",
            MEMORY, "minnet tog slut när boten hanterade det",
            DIED, "servern dog medan boten hanterade det");

    private static final Map<String, String> LANES = Map.of("REPLY", "vårt svar", "BROADCAST", "vårt utskick");

    private final Redis redis;
    private final Arrivals arrivals;
    private final Script script = Script.load("turns/unpark");

    Parked(Redis redis, Arrivals arrivals) {
        this.redis = redis;
        this.arrivals = arrivals;
    }

    /** Everything that is parked, the oldest first. */
    public List<Item> all() {
        List<Item> items = new ArrayList<>();
        List<Map<String, byte[]>> hashes =
                redis.hashes(Partition.all().stream().map(Partition::parked).toList());
        for (Partition partition : Partition.all()) {
            Map<String, byte[]> hash = hashes.get(partition.number());
            hash.keySet().stream()
                    .filter(field -> field.endsWith("-0:i"))
                    .forEach(field -> items.add(item(partition, field.substring(0, field.length() - 2), hash)));
        }
        items.sort(Comparator.comparing(Item::at).thenComparing(Item::id));
        return items;
    }

    /**
     * Tries it again from the start, after what the person has written since.
     *
     * @return whether it was there
     */
    public boolean retry(String id) {
        return unpark(id, "again");
    }

    /**
     * Gives it up.
     *
     * @return whether it was there
     */
    public boolean drop(String id) {
        return unpark(id, "never");
    }

    private boolean unpark(String id, String how) {
        Partition partition = Partition.of(id);
        String entry = id.substring(id.indexOf('-') + 1) + "-0";
        List<String> keys = List.of(partition.parked(), partition.inbox(), partition.seq());
        List<byte[]> args = List.of(entry.getBytes(StandardCharsets.US_ASCII), how.getBytes(StandardCharsets.US_ASCII));
        try {
            boolean was = Long.valueOf(1).equals(redis.run(script, keys, args).join());
            arrivals.doubted(partition);
            return was;
        } catch (CompletionException e) {
            throw new Redis.RedisAwayException("not known whether it was done", e);
        }
    }

    private static Item item(Partition partition, String entry, Map<String, byte[]> hash) {
        String why = text(hash, entry + ":w");
        String at = text(hash, entry + ":t");
        String tries = text(hash, entry + ":n");
        return new Item(
                partition.number() + "-" + entry.substring(0, entry.indexOf('-')),
                Instant.ofEpochMilli(at.isEmpty() ? 0 : Long.parseLong(at)),
                kind(text(hash, entry + ":k")),
                text(hash, entry + ":p"),
                WHY.getOrDefault(why, FAULT),
                tries.isEmpty() ? Parking.TRIES : Integer.parseInt(tries),
                text(hash, entry + ":k").startsWith(OUTGOING));
    }

    private static String kind(String stored) {
        if (stored.equals(InboxEntry.MESSAGE) || stored.equals(AnsweredMessage.KIND)) {
            return "meddelande";
        }
        if (stored.startsWith(OUTGOING)) {
            return LANES.getOrDefault(stored.substring(OUTGOING.length()), "vår avisering");
        }
        return stored.equals(RequestKinds.nameOf(ItIsTime.class)) ? "påminnelse" : "ändring (" + stored + ")";
    }

    private static String text(Map<String, byte[]> hash, String field) {
        byte[] value = hash.get(field);
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    /**
     * One thing that is set aside.
     *
     * @param id {@code <partition>-<number>}
     * @param at business time at which it arrived
     * @param kind what staff read
     * @param participant see {@link Participant#id()}
     * @param why what staff read
     * @param outgoing a message of ours, whose words are gone: it can only be dropped
     */
    public record Item(
            String id, Instant at, String kind, String participant, String why, int tries, boolean outgoing) {}
}
