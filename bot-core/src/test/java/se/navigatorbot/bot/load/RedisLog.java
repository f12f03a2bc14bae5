package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The log of changes of a Redis that is not running, and what a power cut or a bad disk makes of it. */
record RedisLog(Path folder, Path file) {

    /** Longer than any cut, so that nothing is taken away that was acknowledged. */
    private static final String CHANGE = "*1\r\n$5\r\nMULTI\r\n*3\r\n$3\r\nSET\r\n$5\r\nprobe\r\n$600\r\n"
            + "0".repeat(600) + "\r\n*1\r\n$4\r\nEXEC\r\n";

    private static final int LONGEST_CUT = 500;

    /** The one that was written to last. */
    static RedisLog in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new RedisLog(
                    folder,
                    files.filter(file -> file.toString().endsWith(".incr.aof"))
                            .max(Comparator.comparing(Path::toString))
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change was being written that nobody was told of. */
    void endInTheMiddle(Random random) {
        try (RandomAccessFile log = open()) {
            log.seek(log.length());
            log.write(CHANGE.getBytes(StandardCharsets.US_ASCII));
            log.setLength(log.length() - 1 - random.nextInt(LONGEST_CUT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Flips a bit where a command begins, sees that a server refuses to start, and puts it right.
     *
     * @throws AssertionError when it starts
     */
    void refusedWhileDamaged(Random random) {
        try {
            long where = begin(random);
            flip(where);
            String said = RedisServers.run(command());
            flip(where);
            if (!said.contains("Bad file format")) {
                throw new AssertionError("Redis started with a damaged log: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of its own that reads the same files, listens nowhere and changes nothing. */
    private List<String> command() {
        return List.of(
                "timeout",
                "30",
                "redis-server",
                "--port",
                Integer.toString(RedisServers.freePort()),
                "--dir",
                folder.toString(),
                "--appendonly",
                "yes",
                "--save",
                "",
                "--appendfsync",
                "no");
    }

    /** The first command behind some place in the middle half. */
    private long begin(Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length / 4 + random.nextInt(bytes.length / 2); at < bytes.length - 4; at++) {
            if (bytes[at] == '\n' && bytes[at + 1] == '*' && Character.isDigit(bytes[at + 2])) {
                return at + 1;
            }
        }
        throw new IOException("no command in " + file);
    }

    private void flip(long where) throws IOException {
        try (RandomAccessFile log = open()) {
            log.seek(where);
            int was = log.read();
            log.seek(where);
            log.write(was ^ 1);
        }
    }

    private RandomAccessFile open() throws IOException {
        return new RandomAccessFile(file.toFile(), "rw");
    }
}
