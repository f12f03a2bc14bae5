package se.navigatorbot.bot.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** What the partitions keep of a person, and the marks of those who were erased. */
public final class PartitionTraces {

    private static final String REQUEST = "|REQUEST|";

    private final Redis redis;
    private final Documents documents;
    private final Script erase = Script.load("privacy/erase");
    private final Script put = Script.load("staff/put");
    private final Script drop = Script.load("staff/drop");

    public PartitionTraces(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
    }

    /** What is kept of an id after its person was erased: tells nothing, but the same id gives the same. */
    public String mark(String participant) {
        return documents.keyedHash("erased:" + participant);
    }

    /** From now on the id counts as erased, also when the work breaks off. */
    public void note(String participant, Instant at) {
        String key = Keys.erased(Partition.of(participant).number());
        String mark = mark(participant);
        byte[] before = redis.field(key, mark);
        run(put, List.of(key), bytes(List.of(mark, "" + at.toEpochMilli(), text(before))));
    }

    public boolean erased(String participant) {
        return redis.field(Keys.erased(Partition.of(participant).number()), mark(participant)) != null;
    }

    /** Marks of everybody erased, and when. */
    public Map<String, Instant> marks() {
        Map<String, Instant> marks = new HashMap<>();
        redis.hashes(Partition.all().stream().map(p -> Keys.erased(p.number())).toList())
                .forEach(hash ->
                        hash.forEach((mark, ms) -> marks.put(mark, Instant.ofEpochMilli(Long.parseLong(text(ms))))));
        return marks;
    }

    /**
     * Takes the person out of the own partition.
     *
     * @param token of the lease; empty while nobody works on the store
     * @param entry inbox entry that asks for it, done with this; empty for none
     * @return how many records went; negative when the partition is no longer ours
     */
    public long erase(String participant, String token, String entry) {
        Partition partition = Partition.of(participant);
        List<String> args = new ArrayList<>(List.of(token, participant, entry));
        add(args, messages(partition, participant));
        add(args, effects(partition, participant));
        add(args, parked(partition, participant));
        add(args, seen(partition, participant));
        List<String> keys = new ArrayList<>(List.of(
                partition.lease(),
                Keys.person(participant),
                Keys.thread(participant),
                partition.rows(),
                partition.due(),
                partition.inbox(),
                partition.out(),
                partition.state(),
                partition.done(),
                partition.doubt(),
                partition.effects(),
                partition.parked()));
        keys.addAll(partition.lanes());
        keys.add(Keys.answers(partition.number()));
        keys.add(partition.seen());
        return run(erase, keys, bytes(args)) instanceof Long gone ? gone : 0;
    }

    /** What others still want of the person is not delivered any more. */
    public int eraseWishes(String participant) {
        int gone = 0;
        List<Map<String, byte[]>> all =
                redis.hashes(Partition.all().stream().map(Partition::effects).toList());
        for (Partition partition : Partition.all()) {
            List<String> fields = all.get(partition.number()).keySet().stream()
                    .filter(field -> field.contains(REQUEST + participant + "|"))
                    .toList();
            if (!fields.isEmpty()) {
                run(drop, List.of(partition.effects()), bytes(fields));
                gone += fields.size();
            }
        }
        return gone;
    }

    /** What has still to be done for the person, or could not be done; the words of what was written stand in the talk. */
    public List<String> waiting(String participant) {
        Partition partition = Partition.of(participant);
        List<String> all = new ArrayList<>();
        Map<String, byte[]> parked = redis.hash(partition.parked());
        parked.forEach((field, value) -> {
            if (field.endsWith(":p") && text(value).equals(participant)) {
                String entry = field.substring(0, field.length() - 1);
                all.add("kunde inte hanteras: " + text(parked.get(entry + "k")) + " " + text(parked.get(entry + "t")));
            }
        });
        Stream.concat(
                        effects(partition, participant).stream(),
                        Partition.all().stream().flatMap(one -> wishes(one, participant)))
                .distinct()
                .forEach(effect -> all.add("ska göras: " + effect.substring(effect.lastIndexOf('|') + 1)));
        return all;
    }

    private Stream<String> wishes(Partition partition, String participant) {
        return redis.hash(partition.effects()).keySet().stream()
                .filter(field -> field.contains(REQUEST + participant + "|"));
    }

    private List<String> messages(Partition partition, String participant) {
        String named = "|" + participant + "|";
        return redis.hash(partition.state()).entrySet().stream()
                .filter(entry -> text(entry.getValue()).contains(named))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> effects(Partition partition, String participant) {
        return redis.hash(partition.effects()).keySet().stream()
                .filter(field -> field.contains("|" + participant + "|"))
                .toList();
    }

    private List<String> parked(Partition partition, String participant) {
        Map<String, byte[]> parked = redis.hash(partition.parked());
        List<String> fields = new ArrayList<>();
        parked.forEach((field, value) -> {
            if (field.endsWith(":p") && text(value).equals(participant)) {
                String entry = field.substring(0, field.length() - 1);
                parked.keySet().stream()
                        .filter(other -> other.startsWith(entry))
                        .forEach(fields::add);
                fields.add("tries:" + entry.substring(0, entry.length() - 1));
            }
        });
        return fields;
    }

    private List<String> seen(Partition partition, String participant) {
        return redis.upTo(partition.seen(), Double.POSITIVE_INFINITY, Integer.MAX_VALUE).stream()
                .map(Redis.Scored::member)
                .filter(id -> id.contains(participant))
                .toList();
    }

    private static void add(List<String> args, List<String> more) {
        args.add("" + more.size());
        args.addAll(more);
    }

    private @Nullable Object run(Script script, List<String> keys, List<byte[]> args) {
        try {
            return redis.run(script, keys, args).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
