package se.navigatorbot.bot.redis.embedded;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off what a power cut left of a change at the end of Redis's log. Redis 7.0 cuts such a log behind the last whole
 * command, also within MULTI: what stands before the cut is not done at that start, but at the next, together with the
 * change that was made in its place. Whoever asked for it was never told that it was done.
 */
public final class TornLog {

    private static final Logger log = LoggerFactory.getLogger(TornLog.class);
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final InputStream in;
    private long read;
    private long wholeUpTo;
    private boolean within;

    private TornLog(InputStream in) {
        this.in = in;
    }

    /**
     * To be called while no server uses the folder.
     *
     * @param folder with the files of a server
     * @return whether something was cut off
     */
    public static boolean mend(Path folder) throws IOException {
        Optional<Path> last = last(folder);
        OptionalLong cut = last.isEmpty() ? OptionalLong.empty() : tornAt(last.get());
        if (cut.isEmpty()) {
            return false;
        }
        try (FileChannel file = FileChannel.open(last.get(), StandardOpenOption.WRITE)) {
            file.truncate(cut.getAsLong()).force(true);
        }
        log.warn("The log of Redis ended in the middle of a change, which nobody was told of; it is cut off");
        return true;
    }

    /** The file that was written to last: Redis 7 has a folder of them. */
    private static Optional<Path> last(Path folder) throws IOException {
        Path several = folder.resolve("appendonlydir");
        if (!Files.isDirectory(several)) {
            return Optional.of(folder.resolve("appendonly.aof")).filter(Files::exists);
        }
        try (Stream<Path> files = Files.list(several)) {
            return files.filter(file -> file.toString().endsWith(".incr.aof"))
                    .max(Comparator.comparing(TornLog::number));
        }
    }

    /** Of "appendonly.aof.12.incr.aof". */
    private static long number(Path file) {
        String digits = file.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static OptionalLong tornAt(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            TornLog torn = new TornLog(in);
            return torn.endsWithin() ? OptionalLong.of(torn.wholeUpTo) : OptionalLong.empty();
        }
    }

    /** Whether it ends within MULTI; what cannot be read is left to Redis. */
    private boolean endsWithin() throws IOException {
        try {
            while (command()) {
                if (!within) {
                    wholeUpTo = read;
                }
            }
            return false;
        } catch (EOFException end) {
            return within;
        }
    }

    /** False for what is no command. */
    private boolean command() throws IOException {
        int kind = next();
        if (kind == '#') {
            line();
            return true;
        }
        if (kind != '*') {
            return false;
        }
        long words = number();
        for (long i = 0; i < words; i++) {
            if (next() != '$') {
                return false;
            }
            word(number(), words == 1);
        }
        return words > 0;
    }

    private void word(long length, boolean alone) throws IOException {
        if (alone && length <= "MULTI".length()) {
            byte[] bytes = in.readNBytes((int) length);
            read += bytes.length;
            skip(2);
            String word = new String(bytes, StandardCharsets.US_ASCII);
            within = word.equalsIgnoreCase("MULTI") || within && !word.equalsIgnoreCase("EXEC");
        } else {
            skip(length + 2);
        }
    }

    private void skip(long count) throws IOException {
        in.skipNBytes(count);
        read += count;
    }

    private int next() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException();
        }
        read++;
        return one;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = next(); one != '\n'; one = next()) {
            line.append((char) one);
        }
        return line.toString();
    }

    /** 0 for what is none, so that nothing is cut off. */
    private long number() throws IOException {
        String line = line().strip();
        return line.matches("\\d+") && line.length() < LONGEST_NUMBER ? Long.parseLong(line) : 0;
    }
}
