package se.navigatorbot.bot.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The marks of those who were erased, in a file beside the store: a copy of the store is older than whoever was erased
 * after it, so a restore must be told from outside. A line each: mark, blank, instant. Without the key nobody can tell
 * whose marks they are.
 */
public final class ErasedList {

    private final Path file;

    public ErasedList(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** Whether there is a list at all. */
    public boolean there() {
        return Files.exists(file);
    }

    /** Empty when there is no file. */
    public Map<String, Instant> read() throws IOException {
        Map<String, Instant> marks = new TreeMap<>();
        if (there()) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                    String[] parts = line.split(" +");
                    marks.put(parts[0], parts.length > 1 ? Instant.parse(parts[1]) : Instant.EPOCH);
                });
            }
        }
        return marks;
    }

    /** Adds marks; the file is there afterwards in full, on disk, or as it was before. */
    public synchronized void add(Map<String, Instant> more) throws IOException {
        Map<String, Instant> marks = read();
        if (!marks.keySet().containsAll(more.keySet())) {
            more.forEach(marks::putIfAbsent);
            write(text(marks));
        }
    }

    /** As the file holds it. */
    public static String text(Map<String, Instant> marks) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(marks)
                .forEach((mark, at) -> text.append(mark).append(' ').append(at).append('\n'));
        return text.toString();
    }

    private void write(String text) throws IOException {
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "erased",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
