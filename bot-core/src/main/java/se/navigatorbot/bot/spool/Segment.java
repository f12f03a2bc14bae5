package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Documents;

/**
 * One file of the spool: a head that names it, then frames. Only whole batches that are on disk count; how far the store
 * has taken it stands beside it in a file that ends in {@code .done}.
 */
final class Segment implements AutoCloseable {

    static final String SUFFIX = ".spool";

    private static final long NAME = 0x4E41565350303100L; // NAVSP01
    private static final int HEAD = 24;

    private static final Logger log = LoggerFactory.getLogger(Segment.class);

    private final Path file;
    private final FileChannel channel;
    private final UUID id;
    private volatile long end;
    private volatile long done;

    private Segment(Path file, FileChannel channel, UUID id, long end) {
        this.file = file;
        this.channel = channel;
        this.id = id;
        this.end = end;
        this.done = HEAD;
    }

    static Segment create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            UUID id = UUID.randomUUID();
            ByteBuffer head = ByteBuffer.allocate(HEAD)
                    .putLong(NAME)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .flip();
            write(channel, head, 0);
            channel.force(true);
            return new Segment(file, channel, id, HEAD);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * Opens what an earlier process left; a tail that it did not finish is cut off.
     *
     * @return null when nothing was ever acknowledged in it
     */
    static @Nullable Segment open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < HEAD) {
            channel.close();
            return null;
        }
        ByteBuffer all = read(channel, 0, channel.size());
        Segment segment = new Segment(file, channel, new UUID(all.getLong(8), all.getLong(16)), HEAD);
        if (all.getLong(0) != NAME) {
            log.error("{} is damaged at its head; what can be read of it is taken", file.getFileName());
        }
        segment.end = segment.cutTail(all);
        segment.done = Math.max(HEAD, Math.min(Cursor.read(file), segment.end));
        return segment;
    }

    /** Where the last whole frame ends; what lies behind was never acknowledged. */
    private long cutTail(ByteBuffer all) throws IOException {
        int at = HEAD;
        int whole = HEAD;
        while (at < all.limit()) {
            byte[] sealed = Frame.at(all, at);
            at = sealed == null ? Frame.next(all, at) : at + Frame.size(sealed);
            whole = sealed == null ? whole : at;
        }
        if (whole < all.limit()) {
            log.warn("{} had a torn tail of {} bytes, which was cut off", file.getFileName(), all.limit() - whole);
            if (all.limit() - whole > Frame.HEAD) {
                Damage.keep(file, all.slice(whole, all.limit() - whole));
            }
            channel.truncate(whole);
            channel.force(true);
        }
        return whole;
    }

    /**
     * Writes them behind each other and returns when the disk has them.
     *
     * @throws IOException when it has not; nothing of them counts then, and nothing more may be written here
     */
    void append(List<Item> items, Documents documents) throws IOException {
        List<byte[]> sealed = new ArrayList<>(items.size());
        int size = 0;
        for (Item item : items) {
            byte[] bytes = documents.seal(item, home(end + size));
            sealed.add(bytes);
            size += Frame.size(bytes);
        }
        ByteBuffer batch = ByteBuffer.allocate(size);
        sealed.forEach(bytes -> Frame.put(batch, bytes));
        try {
            write(channel, batch.flip(), end);
            channel.force(false);
        } catch (IOException e) {
            cutBack();
            throw e;
        }
        end += size;
    }

    private void cutBack() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            log.warn("{} could not be cut back; what was refused in it may be taken twice", file.getFileName());
        }
    }

    /** What lies from a place on, damaged places included. */
    List<Kept> read(long from, int atMost, Documents documents) throws IOException {
        ByteBuffer bytes = read(channel, from, end - from);
        List<Kept> kept = new ArrayList<>();
        int at = 0;
        while (at < bytes.limit() && kept.size() < atMost) {
            byte[] sealed = Frame.at(bytes, at);
            int next = sealed == null ? Frame.next(bytes, at) : at + Frame.size(sealed);
            Item item = sealed == null ? null : opened(sealed, from + at, documents);
            kept.add(new Kept(from + at, from + next, item));
            at = next;
        }
        return kept;
    }

    private @Nullable Item opened(byte[] sealed, long at, Documents documents) {
        try {
            return documents.open(sealed, Item.class, home(at));
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Puts damaged bytes aside, so that they can be looked at. */
    void putAside(Kept damaged) throws IOException {
        Damage.keep(file, read(channel, damaged.from(), damaged.next() - damaged.from()));
    }

    /** The store has everything up to there. That a full disk cannot note it costs a later process time alone. */
    void done(long upTo) {
        done = upTo;
        try {
            Cursor.write(file, upTo);
        } catch (IOException e) {
            log.debug("how far {} is taken could not be noted", file.getFileName());
        }
    }

    long done() {
        return done;
    }

    long end() {
        return end;
    }

    private String home(long offset) {
        return "spool:" + id + ":" + offset;
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
        Cursor.delete(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            next += channel.write(bytes, next);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // More may come.
        }
        return bytes.flip();
    }

    /**
     * One thing that lies there.
     *
     * @param next where the next one begins
     * @param item null when it is damaged
     */
    record Kept(long from, long next, @Nullable Item item) {}
}
