package se.navigatorbot.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.util.FileSystemUtils;

/**
 * Ends what many test classes share together with the process that runs them, the newest first. JUnit's own root is no
 * place for it: where several processes share the classes, each class is a run of its own.
 */
public final class WithTheProcess {

    private static final Deque<Runnable> ENDINGS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(WithTheProcess::end, "end of tests"));
    }

    private WithTheProcess() {}

    /** Called once per thing that was started. */
    public static void ends(Runnable ending) {
        synchronized (ENDINGS) {
            ENDINGS.push(ending);
        }
    }

    /** A new folder that nobody else uses, deleted at the end with all that is in it. */
    public static Path folder(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            ends(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end() {
        synchronized (ENDINGS) {
            ENDINGS.forEach(Runnable::run);
        }
    }
}
