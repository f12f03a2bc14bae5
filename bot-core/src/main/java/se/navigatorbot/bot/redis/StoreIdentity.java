package se.navigatorbot.bot.redis;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes sure that the Redis reached is the store of this house, and one that this house may write. */
final class StoreIdentity {

    /** The form of documents that this house writes. */
    static final int SCHEMA = 1;

    private static final String OLDEST_WRITER = "oldest-writer";

    /** What keys of ours look like. */
    static final List<String> OURS =
            List.of("{p*}:*", "addr:*", "{cat}:*", "{staff}:*", "{mail}:*", "{found}:*", "{seats:*", "{taken:*");

    /**
     * So many beats may be missing after a fail-over, which loses a second or so of each process; what lacks more is
     * an older copy.
     */
    static final long BEATS_FORGIVEN = 5;

    private final DataDirectory data;
    private final String fingerprint;
    private final InstantSource real;
    private volatile boolean restoring;

    /**
     * @param fingerprint tells the key of the documents from other keys
     * @param real the machine's own clock
     */
    StoreIdentity(DataDirectory data, String fingerprint, InstantSource real) {
        this.data = data;
        this.fingerprint = fingerprint;
        this.real = real;
    }

    /** This process fills the store: the mark of a restore that is not at its end is its own. */
    void restoring() {
        restoring = true;
    }

    /**
     * @param server its version
     * @return the id of the store
     * @throws StoreRefusal when it is not ours, lost, or of another form
     */
    synchronized String admit(RedisAdmin redis, RedisVersion server) {
        Optional<StoreFile> remembered = StoreFile.read(data);
        Map<String, String> store = redis.hash(Keys.STORE);
        String id = store.isEmpty() ? newStore(redis, remembered) : known(store, remembered);
        if (!store.isEmpty() && number(store, OLDEST_WRITER) < SCHEMA) {
            redis.write(Keys.STORE, ours());
        }
        if (remembered
                .map(StoreFile::version)
                .filter(was -> was.compareTo(server) >= 0)
                .isEmpty()) {
            long pulse = remembered.map(StoreFile::pulse).orElse(0L);
            new StoreFile(id, server.toString(), pulse).write(data);
        }
        return id;
    }

    /** Remembers how far the store is. */
    synchronized void beat(long pulse) {
        StoreFile.read(data)
                .filter(known -> known.pulse() < pulse)
                .ifPresent(known -> new StoreFile(known.id(), known.server(), pulse).write(data));
    }

    /** Older houses cannot read whatever this one may write from now on. */
    private static Map<String, String> ours() {
        String schema = Integer.toString(SCHEMA);
        return Map.of("schema", schema, OLDEST_WRITER, schema);
    }

    private String newStore(RedisAdmin redis, Optional<StoreFile> remembered) {
        if (remembered.isPresent()) {
            throw new StoreRefusal("Redis does not hold the store that " + data.file("store.json")
                    + " names: it came up empty or is another one; restore its data, or set navigator.data-dir to a new"
                    + " folder to begin anew.");
        }
        if (OURS.stream().anyMatch(redis::holdsKeysLike)) {
            throw new StoreRefusal("Redis holds data of Navigatorbot without the key \"store\" that names it;"
                    + " restore that key from a copy, or empty the database to begin anew.");
        }
        String id = UUID.randomUUID().toString();
        Map<String, String> fields = new HashMap<>(ours());
        fields.put("id", id);
        fields.put("partitions", Integer.toString(Keys.PARTITIONS));
        fields.put("key", fingerprint);
        fields.put("since", Long.toString(real.millis()));
        redis.write(Keys.STORE, fields);
        return id;
    }

    private String known(Map<String, String> store, Optional<StoreFile> remembered) {
        String id = store.getOrDefault("id", "");
        if (remembered.isPresent() && !remembered.get().id().equals(id)) {
            throw new StoreRefusal("Redis holds another store than the one that " + data.file("store.json")
                    + " names; set navigator.redis.url or navigator.data-dir right.");
        }
        long seen = remembered.map(StoreFile::pulse).orElse(0L);
        if (number(store, Pulse.FIELD) < seen - BEATS_FORGIVEN) {
            throw new StoreRefusal("Redis holds an older copy of this store than " + data.file("store.json")
                    + " has seen: some minutes or more are missing; bring back the newer data, or remove that file to go"
                    + " on with the older.");
        }
        if (!restoring && !store.getOrDefault("restoring", "").isEmpty()) {
            throw new StoreRefusal("A restore of this store did not come to its end; empty it, remove "
                    + data.file("store.json") + " and restore again.");
        }
        if (number(store, "partitions") != Keys.PARTITIONS) {
            throw new StoreRefusal("The store was made with " + store.get("partitions") + " partitions and this house"
                    + " knows " + Keys.PARTITIONS + "; use the version of Navigatorbot that made it.");
        }
        if (number(store, OLDEST_WRITER) > SCHEMA) {
            throw new StoreRefusal("A newer Navigatorbot has written this store and admits no older one;"
                    + " start that version, or a newer one.");
        }
        if (!store.getOrDefault("key", fingerprint).equals(fingerprint)) {
            throw new StoreRefusal("The key file is not the one that this store was sealed with; set navigator.key-file"
                    + " to the right one.");
        }
        return id;
    }

    private static long number(Map<String, String> store, String field) {
        try {
            return Long.parseLong(store.getOrDefault(field, "0"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
