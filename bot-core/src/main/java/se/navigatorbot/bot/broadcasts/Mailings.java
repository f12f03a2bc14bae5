package se.navigatorbot.bot.broadcasts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/**
 * Broadcasts in the store: the document, the frozen ids of each partition and count, how far each list has been walked,
 * who was left out on the way, and which are stopped.
 */
final class Mailings {

    private static final String DOCUMENTS = Keys.mail("broadcasts");
    private static final String AUDIENCE = Keys.mail("audience");
    private static final String CURSOR = Keys.mail("cursor");
    private static final String LEFT_OUT = Keys.mail("left-out");
    private static final String STOPPED = Keys.mail("stopped");
    private static final String SENDING = Keys.mail("sending");
    /** A script takes only so many. */
    private static final int AT_ONCE = 1000;

    private static final byte[] MARK = "1".getBytes(UTF_8);

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    Mailings(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    void add(Broadcast broadcast) {
        scripts.put(DOCUMENTS, broadcast.id(), seal(broadcast), null);
    }

    /** Keeps the recipients of one partition for a count that nobody else makes. */
    void freeze(String id, int edition, int partition, List<String> recipients) {
        if (!recipients.isEmpty()) {
            String field = field(id, edition, partition);
            scripts.put(AUDIENCE, field, documents.seal(new Ids(recipients), home(AUDIENCE, field)), null);
        }
    }

    /** Takes away the recipients of an earlier count. */
    void thaw(String id, int edition) {
        drop(fields(id, edition));
    }

    /** Lists of recipients that belong to no broadcast's latest count, by name: being counted, or left behind. */
    Set<String> strays() {
        Set<String> own = all().stream()
                .filter(one -> one.edition() != 0)
                .flatMap(one -> fields(one.id(), one.edition()).stream())
                .collect(Collectors.toSet());
        return scripts.fields(AUDIENCE).stream()
                .filter(list -> !own.contains(list))
                .collect(Collectors.toSet());
    }

    void drop(List<String> lists) {
        for (int at = 0; at < lists.size(); at += AT_ONCE) {
            List<String> some = lists.subList(at, Math.min(lists.size(), at + AT_ONCE));
            scripts.drop(AUDIENCE, some);
            scripts.drop(CURSOR, some);
        }
    }

    Optional<Broadcast> find(String id) {
        return Optional.ofNullable(redis.field(DOCUMENTS, id)).map(bytes -> open(id, bytes));
    }

    /** The latest first. */
    List<Broadcast> all() {
        return redis.hash(DOCUMENTS).entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Broadcast::at).reversed().thenComparing(Broadcast::id))
                .toList();
    }

    /** Changes it; {@code change} may throw to leave it, and is called again when somebody else was faster. */
    Broadcast change(String id, UnaryOperator<Broadcast> change) {
        while (true) {
            byte[] read = redis.field(DOCUMENTS, id);
            if (read == null) {
                throw new IllegalArgumentException("no broadcast " + id);
            }
            Broadcast changed = change.apply(open(id, read));
            if (scripts.put(DOCUMENTS, id, documents.seal(changed, home(DOCUMENTS, id), read), read)) {
                return changed;
            }
        }
    }

    /** The frozen ids of a partition, in order; empty for none. */
    List<String> audience(Broadcast of, int partition) {
        String field = field(of.id(), of.edition(), partition);
        byte[] bytes = redis.field(AUDIENCE, field);
        return bytes == null
                ? List.of()
                : documents.open(bytes, Ids.class, home(AUDIENCE, field)).ids();
    }

    /** How many of a partition's list have been walked. */
    int cursor(Broadcast of, int partition) {
        byte[] bytes = redis.field(CURSOR, field(of.id(), of.edition(), partition));
        return bytes == null ? 0 : Integer.parseInt(new String(bytes, UTF_8));
    }

    void walked(Broadcast of, int partition, int from, int to) {
        byte[] read = from == 0 ? null : Integer.toString(from).getBytes(UTF_8);
        scripts.put(
                CURSOR,
                field(of.id(), of.edition(), partition),
                Integer.toString(to).getBytes(UTF_8),
                read);
    }

    /** Somebody who does not get it after all. */
    void leftOut(String id, String person, String reason) {
        String field = id + "/" + person;
        scripts.put(LEFT_OUT, field, reason.getBytes(UTF_8), redis.field(LEFT_OUT, field));
    }

    /** Reasons by person. */
    Map<String, String> leftOut(String id) {
        Map<String, String> reasons = new LinkedHashMap<>();
        redis.hash(LEFT_OUT).forEach((field, reason) -> {
            if (field.startsWith(id + "/")) {
                reasons.put(field.substring(id.length() + 1), new String(reason, UTF_8));
            }
        });
        return reasons;
    }

    /** From now on it is walked. */
    void begin(String id) {
        scripts.put(SENDING, id, MARK, null);
    }

    /** It is walked no more. */
    void end(String id) {
        scripts.drop(SENDING, List.of(id));
    }

    /** Ids of those that are walked. */
    Set<String> sending() {
        return redis.hash(SENDING).keySet();
    }

    void stop(String id) {
        scripts.put(STOPPED, id, MARK, null);
    }

    Set<String> stopped() {
        return redis.hash(STOPPED).keySet();
    }

    /**
     * Puts another name in a person's place, so that the list keeps its length.
     *
     * @return whether the person stood there
     */
    boolean rename(Broadcast of, String person, String other) {
        String field = field(of.id(), of.edition(), Participant.partitionOf(person));
        byte[] read = redis.field(AUDIENCE, field);
        List<String> ids = read == null
                ? List.of()
                : documents.open(read, Ids.class, home(AUDIENCE, field)).ids();
        if (read == null || !ids.contains(person)) {
            return false;
        }
        List<String> renamed =
                ids.stream().map(one -> one.equals(person) ? other : one).toList();
        scripts.put(AUDIENCE, field, documents.seal(new Ids(renamed), home(AUDIENCE, field)), read);
        scripts.drop(LEFT_OUT, List.of(of.id() + "/" + person));
        return true;
    }

    /** Takes it away with all that lies beside it. */
    void forget(Broadcast broadcast) {
        String id = broadcast.id();
        thaw(id, broadcast.edition());
        scripts.drop(
                LEFT_OUT,
                leftOut(id).keySet().stream().map(person -> id + "/" + person).toList());
        scripts.drop(STOPPED, List.of(id));
        scripts.drop(DOCUMENTS, List.of(id));
    }

    private byte[] seal(Broadcast broadcast) {
        return documents.seal(broadcast, home(DOCUMENTS, broadcast.id()));
    }

    private Broadcast open(String id, byte[] bytes) {
        return documents.open(bytes, Broadcast.class, home(DOCUMENTS, id));
    }

    private static List<String> fields(String id, int edition) {
        return IntStream.range(0, Keys.PARTITIONS)
                .mapToObj(partition -> field(id, edition, partition))
                .toList();
    }

    private static String field(String id, int edition, int partition) {
        return id + "/" + edition + "/" + partition;
    }

    private static String home(String key, String field) {
        return key + "/" + field;
    }

    /** A list as a document. */
    record Ids(List<String> ids) {}
}
