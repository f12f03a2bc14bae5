package se.navigatorbot.bot.participants;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.bot.redis.Redis;

/**
 * The documents of people, the latest at hand. What is at hand is true while this process owns the partition; a commit
 * or claim on an older version is refused by the store all the same.
 */
public final class PersonShelf {

    private static final int AT_HAND = 20_000;

    private final Redis redis;
    private final Documents documents;
    private final Recent<String, Known> atHand = new Recent<>(AT_HAND);
    private final RowShelf rows;

    public PersonShelf(Redis redis, Documents documents) {
        this(redis, documents, new Unreadable(new SimpleMeterRegistry()));
    }

    /**
     * @param unreadable is told of rows that nobody can read
     */
    public PersonShelf(Redis redis, Documents documents, Unreadable unreadable) {
        this.redis = redis;
        this.documents = documents;
        this.rows = new RowShelf(documents, unreadable);
    }

    /** The person, from hand or from the store. */
    public Optional<Known> find(String id) {
        Known known = atHand.get(id);
        return known != null ? Optional.of(known) : read(id);
    }

    /** The person as last seen here, without asking the store. */
    public Optional<Participant> lastSeen(String id) {
        return Optional.ofNullable(atHand.get(id)).map(Known::person);
    }

    /** The person as stored now. */
    public Optional<Known> read(String id) {
        return Optional.ofNullable(opened(id, redis.hash(Keys.person(id))));
    }

    /** People of one partition as stored now, in one round trip; keeps none of them at hand. */
    public List<Participant> readAll(List<String> ids) {
        List<Map<String, byte[]>> stored =
                redis.hashes(ids.stream().map(Keys::person).toList());
        List<Participant> people = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Known known = opened(ids.get(i), stored.get(i));
            if (known != null) {
                people.add(known.person());
            }
        }
        return people;
    }

    /** What everybody of these partitions looks like to searches now, in one round trip. */
    List<Row> rows(List<Partition> partitions) {
        List<Map<String, byte[]>> stored =
                redis.hashes(partitions.stream().map(Partition::rows).toList());
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            all.addAll(rows.rows(partitions.get(i), stored.get(i)));
        }
        return all;
    }

    /** Opens everybody's row of a partition, without hurry, for whoever looks through them next. */
    void open(Partition partition) {
        rows.open(partition, redis.hash(partition.rows()));
    }

    private @Nullable Known opened(String id, Map<String, byte[]> stored) {
        byte[] document = stored.get("d");
        byte[] version = stored.get("v");
        return document == null || version == null
                ? null
                : new Known(
                        documents.open(document, Participant.class, Keys.person(id)),
                        Long.parseLong(new String(version, StandardCharsets.US_ASCII)));
    }

    /** Keeps at hand what was just committed. */
    public void keep(Known known) {
        atHand.put(known.person().id(), known);
    }

    /** Somebody else may have changed the person. */
    public void forget(String id) {
        atHand.forget(id);
        rows.forget(id);
    }

    /** Somebody else owns the partition now. */
    public void forgetAll(Partition partition) {
        String start = partition.number() + "-";
        atHand.forgetIf(id -> id.startsWith(start));
    }

    /** The bytes that the store keeps. */
    public byte[] sealed(Participant person) {
        return documents.seal(person, Keys.person(person.id()));
    }

    /** The bytes of the row that the store keeps. */
    public byte[] sealed(Row row) {
        return documents.seal(row, RowShelf.home(Partition.of(row.id()), row.id()));
    }
}
