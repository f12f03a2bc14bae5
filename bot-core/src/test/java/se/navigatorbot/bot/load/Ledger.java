package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Who was promised an answer and who has got one, kept outside the bot: each message is written here, on the disk, when
 * the bot has acknowledged it.
 */
final class Ledger implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, Line> lines = new HashMap<>();

    Ledger(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Line {
        private boolean acknowledged;
        private int answers;
    }

    /** What the count comes to. */
    record Count(int acknowledged, int answered, int unanswered, int doubled) {}

    void acknowledged(String from) {
        try {
            file.write(ByteBuffer.wrap((from + "\n").getBytes(StandardCharsets.US_ASCII)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (lines) {
            line(from).acknowledged = true;
        }
    }

    void answered(String to) {
        synchronized (lines) {
            line(to).answers++;
        }
    }

    Count count(int answersEach) {
        synchronized (lines) {
            int acknowledged = 0;
            int answered = 0;
            int unanswered = 0;
            int doubled = 0;
            for (Line line : lines.values()) {
                acknowledged += line.acknowledged ? 1 : 0;
                answered += line.answers > 0 ? 1 : 0;
                unanswered += line.acknowledged ? Math.max(0, answersEach - line.answers) : 0;
                doubled += Math.max(0, line.answers - answersEach);
            }
            return new Count(acknowledged, answered, unanswered, doubled);
        }
    }

    private Line line(String number) {
        return lines.computeIfAbsent(number, n -> new Line());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
