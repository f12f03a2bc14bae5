package se.navigatorbot.bot.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Snapshot;
import se.navigatorbot.bot.redis.StoreKey;

/** Writes the whole store into a stream while everything goes on. */
public final class Backup {

    static final int SCHEMA = 1;

    private final JedisRedis redis;
    private final Documents documents;
    private final InstantSource real;

    /**
     * @param real the machine's own clock
     */
    public Backup(JedisRedis redis, Documents documents, InstantSource real) {
        this.redis = redis;
        this.documents = documents;
        this.real = real;
    }

    /** A stream that breaks off has no end, which a restore notices. */
    public void write(OutputStream to) throws IOException {
        byte[] id = redis.field(Keys.STORE, "id");
        int keyNumber = documents.seal("", "")[1];
        Header header = new Header(
                id == null ? "" : new String(id, java.nio.charset.StandardCharsets.US_ASCII),
                SCHEMA,
                Keys.PARTITIONS,
                real.millis(),
                keyNumber,
                StoreKey.fingerprint(documents));
        BackupWriter file = new BackupWriter(to, header);
        try {
            new Snapshot(redis, chunk -> {
                        try {
                            file.write(chunk);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        file.end(documents);
    }
}
