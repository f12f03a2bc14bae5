package se.navigatorbot.bot.redis.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.StoreRefusal;

/** Holds a data directory for one process, until closed or until the process ends in whatever way. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel file;

    private DirectoryLock(FileChannel file) {
        this.file = file;
    }

    /**
     * @throws StoreRefusal naming the process that has it
     */
    static DirectoryLock take(DataDirectory data) {
        Path path = data.file("lock");
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(file) == null) {
                file.close();
                throw taken(data, path);
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DirectoryLock(file);
        } catch (IOException e) {
            throw new StoreRefusal("The file " + path + " cannot be locked; let this user write it.", e);
        }
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StoreRefusal taken(DataDirectory data, Path lock) throws IOException {
        return new StoreRefusal("The data directory " + data.path() + " is in use by process "
                + Files.readString(lock).strip()
                + "; stop that one first, or set navigator.data-dir to another folder.");
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // The lock goes with the process.
        }
    }
}
