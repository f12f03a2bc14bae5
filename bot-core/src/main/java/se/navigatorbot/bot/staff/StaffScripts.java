package se.navigatorbot.bot.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** The scripts of {@code lua/staff}; each call waits until the store has it. */
public final class StaffScripts {

    private static final Script PUT = Script.load("staff/put");
    private static final Script DROP = Script.load("staff/drop");
    private static final Script APPEND = Script.load("staff/append");
    private static final Script REPLACE = Script.load("staff/replace");
    private static final Script FIELDS = Script.load("staff/fields");
    private static final byte[] NOTHING = {};

    private final Redis redis;

    public StaffScripts(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param read what the caller read there, null for nothing
     * @return false when it has changed since
     */
    public boolean put(String hash, String field, byte[] value, byte @Nullable [] read) {
        Object done = run(PUT, hash, List.of(field.getBytes(UTF_8), value, read == null ? NOTHING : read));
        return Long.valueOf(1).equals(done);
    }

    public void drop(String hash, List<String> fields) {
        if (!fields.isEmpty()) {
            run(DROP, hash, fields.stream().map(f -> f.getBytes(UTF_8)).toList());
        }
    }

    /**
     * @param name under which the entry was sealed
     */
    public void append(String stream, String name, byte[] sealed) {
        run(APPEND, stream, List.of(name.getBytes(UTF_8), sealed));
    }

    /** Puts another entry at the end in the place of one. */
    public void replace(String stream, String id, String name, byte[] sealed) {
        run(REPLACE, stream, List.of(id.getBytes(UTF_8), name.getBytes(UTF_8), sealed));
    }

    /** The fields of a hash whose values are too much to read for that. */
    public Set<String> fields(String hash) {
        Object names = run(FIELDS, hash, List.of());
        return names instanceof List<?> all
                ? all.stream().map(name -> new String((byte[]) name, UTF_8)).collect(Collectors.toSet())
                : Set.of();
    }

    private @Nullable Object run(Script script, String key, List<byte[]> args) {
        try {
            return redis.run(script, List.of(key), args).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
