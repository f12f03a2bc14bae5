package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How far the store has taken a file. One that is lost costs time alone, since the store takes no message twice; so it
 * need not be waited for.
 */
final class Cursor {

    private Cursor() {}

    static long read(Path segment) {
        try {
            return Long.parseLong(Files.readString(beside(segment)).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    static void write(Path segment, long upTo) throws IOException {
        Files.writeString(
                beside(segment), "%020d%n".formatted(upTo), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static void delete(Path segment) throws IOException {
        Files.deleteIfExists(beside(segment));
    }

    static Path beside(Path segment) {
        return segment.resolveSibling(segment.getFileName() + ".done");
    }
}
