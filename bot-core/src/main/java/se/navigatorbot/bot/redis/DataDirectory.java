package se.navigatorbot.bot.redis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder in which the house keeps files of its own ({@code navigator.data-dir}); nobody else may look into it. */
public record DataDirectory(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /**
     * Makes the folder if need be.
     *
     * @throws StoreRefusal when it cannot be made or written
     */
    public static DataDirectory at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, ownersOnly("rwx------"));
        } catch (IOException e) {
            throw new StoreRefusal(
                    "The folder " + folder + " cannot be made; make it or set navigator.data-dir to another.", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreRefusal("The folder " + folder
                    + " cannot be written; let this user write it or set navigator.data-dir to another.");
        }
        return new DataDirectory(folder);
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** Writes a whole file that only this user may read; it is there afterwards in full, or as it was before. */
    public Path writePrivate(String name, String content) throws IOException {
        Path target = file(name);
        Path fresh = Files.createTempFile(target.getParent(), "new", "", ownersOnly("rw-------"));
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            file.write(java.nio.ByteBuffer.wrap(Call.bytes(content)));
            file.force(true);
        }
        return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A folder in here that only this user may enter. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(file(name), ownersOnly("rwx------"));
    }

    /** Whether others than the owner may read a file; always false where files have no such rights. */
    public static boolean readableByOthers(Path file) throws IOException {
        if (!POSIX) {
            return false;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
        return rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ);
    }

    private static FileAttribute<?>[] ownersOnly(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
