package se.navigatorbot.bot.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.redis.StoreRefusal;

/** Brings a backup into an empty store, which has an id of its own. */
public final class Restore {

    private static final Logger log = LoggerFactory.getLogger(Restore.class);

    private final Store store;
    private final JedisRedis redis;
    private final Documents documents;
    private final ForgetAgain forgetAgain;
    private final InstantSource real;

    /**
     * @param real the machine's own clock
     */
    public Restore(Store store, JedisRedis redis, Documents documents, ForgetAgain forgetAgain, InstantSource real) {
        this.forgetAgain = forgetAgain;
        this.store = store;
        this.redis = redis;
        this.documents = documents;
        this.real = real;
    }

    /**
     * Whether the file can be restored with that key.
     *
     * @throws StoreRefusal in one line why it cannot; nothing is changed
     */
    public static void check(Path file, Documents documents) {
        BackupReader reader = new BackupReader(file);
        Header header = reader.header();
        if (header.partitions() != Keys.PARTITIONS || header.schema() > Backup.SCHEMA) {
            throw new StoreRefusal(
                    "The backup " + file + " comes from a newer Navigatorbot; restore it with that one.");
        }
        if (!header.fingerprint().equals(StoreKey.fingerprint(documents))) {
            throw new StoreRefusal("The key file is not the one that the backup " + file + " was sealed with (key "
                    + header.keyNumber() + "); set navigator.key-file to the right one.");
        }
        reader.each(documents, chunk -> {});
    }

    /**
     * @throws StoreRefusal in one line why it is not done; a store that was empty is as it was, unless it broke off
     */
    public void from(Path file) {
        check(file, documents);
        if (store.admitted().isEmpty()) {
            throw new StoreRefusal("Redis does not answer; start it and restore again.");
        }
        if (store.holdsData()) {
            throw new StoreRefusal(
                    "The store is not empty; restore into an empty one, with a data directory of its own.");
        }
        BackupReader reader = new BackupReader(file);
        Header header = reader.header();
        Instant now = real.instant();
        store.mark(Map.of("restoring", "" + now.toEpochMilli()));
        Loading loading = new Loading(redis);
        Restoring restoring = new Restoring(documents, now, loading::take);
        reader.each(documents, restoring::take);
        restoring.end();
        loading.end();
        forgetAgain.run();
        String moment = "" + real.millis();
        store.mark(Map.of("from", header.store(), "restored", moment, "since", moment, "restoring", ""));
        log.info(
                "Restored as of {}: {} that had come in and {} that waited to leave are set aside for staff",
                Instant.ofEpochMilli(header.moment()),
                restoring.inbound(),
                restoring.outbound());
    }
}
