package se.navigatorbot.bot.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What the data directory remembers of the store, in {@code store.json}: a Redis that comes up without it, or with
 * another, has lost its data or is the wrong one.
 *
 * @param id of the store
 * @param server newest version of the server that has written it
 * @param pulse the last beat of the store that was seen from here ({@link Pulse}); 0 in files from before there was one
 */
public record StoreFile(String id, String server, long pulse) {

    private static final String NAME = "store.json";

    /** Empty when this directory never had a store. */
    public static Optional<StoreFile> read(DataDirectory data) {
        Path file = data.file(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StoreMapper.create().readValue(Files.readString(file), StoreFile.class));
        } catch (IOException | JacksonException e) {
            throw new StoreRefusal(
                    "The file " + file + " cannot be read; restore it from a copy, or remove it if the store is new.",
                    e);
        }
    }

    /** Remembers it. */
    public void write(DataDirectory data) {
        try {
            data.writePrivate(NAME, StoreMapper.create().writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new StoreRefusal("The file " + data.file(NAME) + " cannot be written; let this user write it.", e);
        }
    }

    /** The server's version. */
    public RedisVersion version() {
        return RedisVersion.in(server);
    }
}
