package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where damaged bytes are kept: beside the file they lay in, ending in {@code .damaged}. Nothing is thrown away. */
final class Damage {

    static final String SUFFIX = ".damaged";

    private Damage() {}

    static void keep(Path segment, ByteBuffer bytes) throws IOException {
        Path aside = segment.resolveSibling(segment.getFileName() + SUFFIX);
        try (FileChannel file = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }
}
