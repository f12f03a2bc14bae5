package se.navigatorbot.bot.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** Who read or changed what. Written before it happens, sealed, and only ever added to; when
 * somebody is erased, the lines lose the name. */
public final class AuditLog {

    private static final String KEY = Keys.staff("audit");
    private static final int PAGE = 500;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private final InstantSource clock;

    public AuditLog(Redis redis, Documents documents, InstantSource clock) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.clock = clock;
    }

    /**
     * @param user who; empty when not known
     * @param what the action, such as {@code EVENT_CHANGE}
     * @param target method and path of the call, which name the person or thing
     * @param reason what was given as reason, empty for none
     * @param allowed false for a try that was refused
     */
    public void record(String user, String what, String target, String reason, boolean allowed) {
        String name = UUID.randomUUID().toString();
        Entry entry = new Entry(clock.instant(), user, what, target, reason, allowed);
        scripts.append(KEY, name, documents.seal(entry, home(name)));
    }

    /** The latest entries, oldest first. */
    public List<Entry> latest(int atMost) {
        return redis.latest(KEY, atMost).stream().map(this::open).toList();
    }

    /** Everything about an id, oldest first. Looks through the whole log. */
    public List<Entry> about(String id) {
        List<Entry> found = new ArrayList<>();
        each((streamId, entry) -> {
            if (entry.names(id)) {
                found.add(entry);
            }
        });
        found.sort(Comparator.comparing(Entry::at));
        return found;
    }

    /**
     * Takes an id and the reasons given out of all that was written about it. Who did what and when stays, so the lines
     * are written anew, at the end.
     *
     * @param mark what stands in the place of the id
     * @return how many lines
     */
    public int forget(String id, String mark) {
        Map<String, Entry> found = new LinkedHashMap<>();
        each((streamId, entry) -> {
            if (entry.names(id)) {
                found.put(streamId, entry);
            }
        });
        found.forEach((streamId, entry) -> {
            String name = UUID.randomUUID().toString();
            Entry nameless = new Entry(
                    entry.at(), entry.user(), entry.what(), entry.target().replace(id, mark), "", entry.allowed());
            scripts.replace(KEY, streamId, name, documents.seal(nameless, home(name)));
        });
        return found.size();
    }

    private void each(BiConsumer<String, Entry> to) {
        String from = "-";
        List<Redis.Entry> page = redis.stream(KEY, from, PAGE);
        while (!page.isEmpty()) {
            page.forEach(stored -> to.accept(stored.id(), open(stored)));
            from = "(" + page.get(page.size() - 1).id();
            page = redis.stream(KEY, from, PAGE);
        }
    }

    private Entry open(Redis.Entry stored) {
        byte @Nullable [] name = stored.fields().get("n");
        byte @Nullable [] sealed = stored.fields().get("d");
        if (name == null || sealed == null) {
            throw new IllegalStateException("an entry of the audit log is not ours");
        }
        return documents.open(sealed, Entry.class, home(new String(name, UTF_8)));
    }

    private static String home(String name) {
        return KEY + "/" + name;
    }

    /** One line of the log. */
    public record Entry(Instant at, String user, String what, String target, String reason, boolean allowed) {

        boolean names(String id) {
            return target.contains(id);
        }

        /** Shows no path, since that names people. */
        @Override
        public String toString() {
            return "Entry[" + user + " " + what + " " + allowed + "]";
        }
    }
}
