package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;

/** The files of the spool as one line of things: written at one end, taken at the other. */
final class SpoolLog implements AutoCloseable {

    /** A file that has grown so long is followed by a new one, so that room is given back while others are taken. */
    private static final long LONG_ENOUGH = 1 << 20;

    private final SpoolFolder folder;
    private final Documents documents;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private @Nullable Segment open;

    /**
     * @throws IllegalStateException in one line for the operator, when the folder cannot be used
     */
    SpoolLog(Path base, Documents documents) {
        this.folder = SpoolFolder.take(base);
        this.documents = documents;
        try {
            for (Path file : folder.segments()) {
                Segment left = Segment.open(file);
                if (left != null) {
                    segments.add(left);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "navigator.spool-dir names " + base + ", where files cannot be read ("
                            + e.getClass().getSimpleName() + "); let this user read them.",
                    e);
        }
    }

    /** Shows everything that is not done, oldest first. */
    void visit(Consumer<Segment.Kept> visitor) throws IOException {
        for (Segment segment : all()) {
            segment.read(segment.done(), Integer.MAX_VALUE, documents).forEach(visitor);
        }
    }

    private synchronized List<Segment> all() {
        return List.copyOf(segments);
    }

    /**
     * Returns when the disk has them. One thread alone.
     *
     * @throws IOException when it has not, and then none of them counts
     */
    void append(List<Item> items) throws IOException {
        Segment to = open;
        try {
            if (to == null || to.end() > LONG_ENOUGH) {
                to = Segment.create(folder.next());
                folder.sync();
                adopt(to);
            }
            to.append(items, documents);
        } catch (IOException e) {
            open = null;
            throw e;
        }
    }

    private synchronized void adopt(Segment fresh) {
        segments.add(fresh);
        open = fresh;
    }

    /** Up to so many things that the store does not have, from one file, oldest first; empty when there is nothing. */
    List<Segment.Kept> head(int atMost) throws IOException {
        Segment first = first();
        return first == null ? List.of() : first.read(first.done(), atMost, documents);
    }

    private synchronized @Nullable Segment first() {
        for (Segment segment : segments) {
            if (segment.done() < segment.end()) {
                return segment;
            }
        }
        return null;
    }

    /** The store has these, which came from {@link #head}. */
    void done(List<Segment.Kept> taken) {
        Segment first = Objects.requireNonNull(first());
        first.done(taken.get(taken.size() - 1).next());
    }

    /** Keeps for a human what cannot be read. */
    void putAside(Segment.Kept damaged) throws IOException {
        Objects.requireNonNull(first()).putAside(damaged);
    }

    /** Removes the files that are done with; the thread that writes alone may say {@code also the open one}. */
    void tidy(boolean alsoOpen) throws IOException {
        for (Segment segment : finished(alsoOpen)) {
            segment.delete();
        }
    }

    private synchronized List<Segment> finished(boolean alsoOpen) {
        List<Segment> finished = new ArrayList<>();
        for (Segment segment : segments) {
            boolean empty = segment.done() >= segment.end();
            if (!empty || (segment == open && !alsoOpen)) {
                break;
            }
            finished.add(segment);
        }
        finished.forEach(segments::remove);
        if (open != null && finished.contains(open)) {
            open = null;
        }
        return finished;
    }

    void probe() throws IOException {
        folder.probe();
    }

    boolean holdsDamage() {
        return folder.holdsDamage();
    }

    @Override
    public void close() {
        for (Segment segment : segments) {
            try {
                segment.close();
            } catch (IOException e) {
                // What was acknowledged is on disk.
            }
        }
        folder.close();
    }
}
