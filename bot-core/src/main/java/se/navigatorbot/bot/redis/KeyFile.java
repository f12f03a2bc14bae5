package se.navigatorbot.bot.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the key of the store lies: a file outside Redis that only the bot's user may read. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * @throws StoreRefusal when it is missing, unreadable, open to others, or not a key
     */
    public static StoreKey read(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new StoreRefusal("The key file " + file
                        + " is missing; put the store's key there, or set navigator.key-file to where it is.");
            }
            if (DataDirectory.readableByOthers(file)) {
                throw new StoreRefusal("Others may read the key file " + file + "; run: chmod 600 " + file);
            }
            return StoreKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new StoreRefusal("The key file " + file + " cannot be read; let this user read it.", e);
        } catch (IllegalArgumentException e) {
            throw new StoreRefusal("The key file " + file + " holds no key: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Reads the key of an embedded store; the very first start makes it.
     *
     * @throws StoreRefusal also when there is a store and its key is gone
     */
    static StoreKey readOrMake(DataDirectory data) {
        Path file = data.file("key");
        if (Files.exists(file) || StoreFile.read(data).isPresent()) {
            return read(file);
        }
        StoreKey key = StoreKey.random();
        try {
            data.writePrivate("key", key.line() + "\n");
        } catch (IOException e) {
            throw new StoreRefusal("The key file " + file + " cannot be written; let this user write it.", e);
        }
        return key;
    }
}
