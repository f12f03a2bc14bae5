package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the bot has promised and what has come of it, kept outside the bot: each acknowledged message is written here,
 * on the disk, and each post to the provider is counted under the bot's own id of it.
 */
final class Ledger implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, Integer> posts = new HashMap<>();
    private final Map<String, Set<String>> answers = new HashMap<>();
    private long heard;

    Ledger(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What it all comes to.
     *
     * @param lost answers that are neither at the provider nor of unknown outcome; negative for too many
     * @param posted twice or more under one id
     * @param surplus answers that somebody got beyond those owed
     */
    record Count(int acknowledged, int answers, int lost, int posted, int surplus, int unknown) {}

    void acknowledged(String from) {
        try {
            synchronized (file) {
                file.write(ByteBuffer.wrap((from + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (this) {
            acknowledged.merge(from, 1, Integer::sum);
        }
    }

    /** How many texts of each number were acknowledged. */
    synchronized Map<String, Integer> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** How many texts were acknowledged. */
    synchronized int all() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized void posted(String to, String message) {
        heard++;
        posts.merge(message, 1, Integer::sum);
        answers.computeIfAbsent(to, t -> new HashSet<>()).add(message);
    }

    synchronized long heard() {
        return heard;
    }

    /**
     * @param more how many answers a first contact has beyond one
     * @param unknown messages of which the bot does not know whether they left
     */
    synchronized Count count(int more, Set<String> unknown) {
        int all = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        int owed = all + acknowledged.size() * more;
        int neverSeen = (int)
                unknown.stream().filter(message -> !posts.containsKey(message)).count();
        int twice = (int) posts.values().stream().filter(times -> times > 1).count();
        int surplus = 0;
        for (Map.Entry<String, Set<String>> person : answers.entrySet()) {
            int due = acknowledged.getOrDefault(person.getKey(), 0) + more;
            surplus += Math.max(0, person.getValue().size() - due);
        }
        return new Count(all, posts.size(), owed - posts.size() - neverSeen, twice, surplus, neverSeen);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
