package se.navigatorbot.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Partition;

/** The doubts of this process, in memory; the store keeps them too. */
final class Doubts {

    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** One that is to be asked about; what was learned of an earlier attempt no longer counts. */
    void add(OutMessage message, Doubt doubt, Instant now) {
        open.put(message.id(), new Open(message, doubt, now, 0, 0));
    }

    /** One that the store keeps; what this process knows of it already is younger. */
    void recovered(OutMessage message, Doubt doubt, Instant now) {
        open.putIfAbsent(message.id(), new Open(message, doubt, now, 0, 0));
    }

    /** What is in doubt about the message, or was before it was sent once more; null for nothing. */
    @Nullable
    Doubt of(String id) {
        Open known = open.get(id);
        return known == null ? null : known.doubt();
    }

    void forget(String id) {
        open.remove(id);
    }

    /** Somebody else asks about that partition now. */
    void forgetAll(Partition partition) {
        String start = partition.number() + "-";
        open.keySet().removeIf(id -> id.startsWith(start));
    }

    boolean none() {
        return open.isEmpty();
    }

    List<Open> all() {
        return List.copyOf(open.values());
    }

    /** The provider was asked, and did not answer. */
    void asked(Open about) {
        open.replace(about.id(), about, about.after(0));
    }

    /**
     * The provider was asked, and does not have it.
     *
     * @return how often that has been so
     */
    int absent(Open about) {
        Open now = about.after(1);
        open.replace(about.id(), about, now);
        return now.absent();
    }

    /**
     * @param knownSince real time since when this process knows of it
     * @param asked how often the provider was asked about this attempt
     * @param absent how often it did not have it
     */
    record Open(OutMessage message, Doubt doubt, Instant knownSince, int asked, int absent) {

        String id() {
            return message.id();
        }

        private Open after(int moreAbsent) {
            return new Open(message, doubt, knownSince, asked + 1, absent + moreAbsent);
        }
    }
}
