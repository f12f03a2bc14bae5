package se.navigatorbot.bot.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** Who read or changed what. Written before it happens, only ever added to, sealed. */
public final class AuditLog {

    private static final String KEY = Keys.staff("audit");

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

        /** Shows no path, since that names people. */
        @Override
        public String toString() {
            return "Entry[" + user + " " + what + " " + allowed + "]";
        }
    }
}
