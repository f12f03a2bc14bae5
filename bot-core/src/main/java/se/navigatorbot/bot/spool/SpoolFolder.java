package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A numbered folder below {@code navigator.spool-dir} that this process alone writes, until it ends in whatever way.
 * What lies in the folders of processes that are gone is taken over.
 */
final class SpoolFolder implements AutoCloseable {

    private static final int MOST = 64;
    private static final String LOCK = "lock";

    private static final Logger log = LoggerFactory.getLogger(SpoolFolder.class);

    private final Path own;
    private final FileChannel lock;
    private long last;

    private SpoolFolder(Path own, FileChannel lock) throws IOException {
        this.own = own;
        this.lock = lock;
        this.last = segments().stream().mapToLong(SpoolFolder::number).max().orElse(0);
    }

    /**
     * @throws IllegalStateException in one line for the operator, when nothing can be written there
     */
    static SpoolFolder take(Path base) {
        try {
            Files.createDirectories(
                    base, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            for (int i = 1; i <= MOST; i++) {
                Path folder = Files.createDirectories(base.resolve(Integer.toString(i)));
                FileChannel lock = locked(folder);
                if (lock != null) {
                    SpoolFolder taken = new SpoolFolder(folder, lock);
                    taken.adopt(base);
                    return taken;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "navigator.spool-dir names " + base + ", which cannot be written ("
                            + e.getClass().getSimpleName() + "); let this user write it, or set it to another folder.",
                    e);
        }
        throw new IllegalStateException("navigator.spool-dir names " + base + ", which " + MOST
                + " processes use already; set it to another folder.");
    }

    private static @Nullable FileChannel locked(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return file;
            }
        } catch (OverlappingFileLockException e) {
            // This process has it already.
        }
        file.close();
        return null;
    }

    private void adopt(Path base) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Path other = base.resolve(Integer.toString(i));
            if (other.equals(own) || !Files.isDirectory(other) || in(other).isEmpty()) {
                continue;
            }
            FileChannel lockOfOther = locked(other);
            if (lockOfOther != null) {
                try (lockOfOther) {
                    adoptFrom(other);
                }
            }
        }
    }

    private void adoptFrom(Path other) throws IOException {
        List<Path> left = in(other);
        log.info("Taking over {} files that an earlier process left in {}", left.size(), other);
        for (Path segment : left) {
            Path name = next();
            if (Files.exists(Cursor.beside(segment))) {
                Files.move(Cursor.beside(segment), Cursor.beside(name), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(segment, name, StandardCopyOption.ATOMIC_MOVE);
        }
        sync();
    }

    /**
     * The name of a new file; later ones sort behind earlier ones. A name comes again when its file was removed; what a
     * process that was killed left beside it must not be believed of the new one.
     */
    Path next() throws IOException {
        last++;
        Path name = own.resolve("%010d%s".formatted(last, Segment.SUFFIX));
        Cursor.delete(name);
        return name;
    }

    /** The files, oldest first. */
    List<Path> segments() throws IOException {
        return in(own);
    }

    /** Makes sure that the names of files are on disk too. */
    void sync() throws IOException {
        try (FileChannel folder = FileChannel.open(own, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /**
     * Writes a little and takes it away again.
     *
     * @throws IOException when that is not possible now
     */
    void probe() throws IOException {
        Path probe = own.resolve("probe");
        try (FileChannel file = FileChannel.open(
                probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(java.nio.ByteBuffer.allocate(8192));
            file.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Whether damaged bytes were put aside that nobody has taken away. */
    boolean holdsDamage() {
        try (Stream<Path> files = Files.list(own)) {
            return files.anyMatch(file -> file.toString().endsWith(Damage.SUFFIX));
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(Segment.SUFFIX))
                    .sorted()
                    .toList());
        }
    }

    private static long number(Path segment) {
        String name = segment.getFileName().toString();
        try {
            return Long.parseLong(name.substring(0, name.length() - Segment.SUFFIX.length()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock goes with the process.
        }
    }
}
