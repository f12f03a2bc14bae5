package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** What the store holds of waiting messages. */
final class Stock {

    private static final int PER_LOOK = 100;
    private static final int ALL = 100_000;

    private final Redis redis;
    private final Documents documents;
    private final Leases leases;
    private final Clock clock;
    private final Unreadable unreadable;

    Stock(Ground ground, Leases leases) {
        this.redis = ground.redis();
        this.documents = ground.documents();
        this.leases = leases;
        this.clock = ground.clock();
        this.unreadable = ground.unreadable();
    }

    byte[] seal(OutMessage message) {
        return documents.seal(message, home(message.id()));
    }

    /** The message if it waits. */
    @Nullable
    Waiting waiting(String id) {
        Progress progress = progress(id);
        OutMessage message = progress == null || progress.fate() != Fate.WAITING ? null : message(id);
        return progress == null || message == null ? null : new Waiting(message, progress);
    }

    /** The message, null when it has ended. */
    @Nullable
    OutMessage message(String id) {
        byte[] sealed = redis.field(Partition.of(id).out(), id);
        return sealed == null ? null : documents.open(sealed, OutMessage.class, home(id));
    }

    /** As {@link #message}, null also when what is kept of it cannot be read. */
    @Nullable
    OutMessage readableMessage(String id) {
        return readable(id, this::message);
    }

    /** As {@link #progress}, null also when what is kept of it cannot be read. */
    @Nullable
    Progress readableProgress(String id) {
        return readable(id, this::progress);
    }

    /** How it stands, null for a message nobody knows. */
    @Nullable
    Progress progress(String id) {
        byte[] record = redis.field(Partition.of(id).state(), id);
        return record == null ? null : Progress.parse(new String(record, StandardCharsets.UTF_8));
    }

    /** Which message of ours was found on a provider's records under that name; null for none. */
    @Nullable
    String foundAs(String providerId) {
        byte[] id = redis.field(Keys.found("messages"), providerId);
        return id == null ? null : new String(id, StandardCharsets.UTF_8);
    }

    /** What providers call the messages of a partition that they have taken. */
    Set<String> providerIds(Partition partition) {
        Set<String> ids = new HashSet<>();
        redis.hash(partition.state())
                .values()
                .forEach(record -> Progress.readable(record)
                        .map(Progress::providerId)
                        .filter(id -> !id.isEmpty())
                        .ifPresent(ids::add));
        return ids;
    }

    /** Notes what the store has for the near future. */
    void look(Upcoming upcoming) {
        List<Partition> owned = leases.open();
        double until = clock.instant().plus(Upcoming.AHEAD).toEpochMilli();
        for (Lane lane : Lane.values()) {
            List<String> keys =
                    owned.stream().map(p -> p.lanes().get(lane.ordinal())).toList();
            for (List<Redis.Scored> due : redis.upTo(keys, until, PER_LOOK)) {
                due.forEach(one -> upcoming.add(one.member(), lane, Instant.ofEpochMilli((long) one.score()), null));
            }
        }
    }

    /** Notes every answer that waits in a partition and is due soon. */
    void replies(Partition partition, Upcoming upcoming) {
        double until = clock.instant().plus(Upcoming.AHEAD).toEpochMilli();
        List<String> lane = List.of(partition.lanes().get(Lane.REPLY.ordinal()));
        for (List<Redis.Scored> due : redis.upTo(lane, until, ALL)) {
            due.forEach(one -> upcoming.add(
                    one.member(), Lane.REPLY, Instant.ofEpochMilli((long) one.score()), readable(one.member())));
        }
    }

    private @Nullable Waiting readable(String id) {
        return readable(id, this::waiting);
    }

    private <T> @Nullable T readable(String id, Function<String, @Nullable T> read) {
        try {
            return read.apply(id);
        } catch (RedisAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            unreadable(id, e);
            return null;
        }
    }

    /** One record that nobody can read stays as it is and holds up no other. */
    void unreadable(String id, RuntimeException why) {
        unreadable.note("what is kept of message " + id, why);
    }

    /** Messages that were claimed and whose outcome nobody wrote down. */
    List<Left> claimed(Partition partition) {
        List<Left> found = new ArrayList<>();
        Map<String, byte[]> waiting = redis.hash(partition.out());
        List<String> ids = List.copyOf(waiting.keySet());
        List<byte @Nullable []> records = redis.fields(partition.state(), ids);
        for (int i = 0; i < ids.size(); i++) {
            byte[] record = records.get(i);
            byte[] sealed = waiting.get(ids.get(i));
            Progress progress = record == null ? null : claimed(ids.get(i), record);
            if (progress != null && sealed != null) {
                found.add(new Left(ids.get(i), opened(ids.get(i), sealed), progress));
            }
        }
        return found;
    }

    private @Nullable Progress claimed(String id, byte[] record) {
        try {
            Progress progress = Progress.parse(new String(record, StandardCharsets.UTF_8));
            return progress.fate() == Fate.CLAIMED ? progress : null;
        } catch (IllegalArgumentException e) {
            unreadable(id, e);
            return null;
        }
    }

    private @Nullable OutMessage opened(String id, byte[] sealed) {
        try {
            return documents.open(sealed, OutMessage.class, home(id));
        } catch (RuntimeException e) {
            unreadable(id, e);
            return null;
        }
    }

    /**
     * Claimed in an earlier life.
     *
     * @param message null when it cannot be read
     */
    record Left(String id, @Nullable OutMessage message, Progress progress) {}

    private static String home(String id) {
        return Partition.of(id).out() + ":" + id;
    }
}
