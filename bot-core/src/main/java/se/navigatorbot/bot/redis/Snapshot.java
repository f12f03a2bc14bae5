package se.navigatorbot.bot.redis;

import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Protocol.Command;

/**
 * Reads the whole store page by page while it is being written, still sealed. What moves is read in the order of a
 * message's way, so that whatever was acknowledged before its partition's turn came stands in the snapshot at one step
 * of its way or at two; one document is whole, several documents may be some moments apart. Left out is what belongs to
 * processes and to the hour: leases, rates, sessions, one-time codes.
 */
public final class Snapshot {

    private static final String PAGE = "200";
    private static final List<String> OF_CATALOGUE = List.of(
            "events",
            "placements",
            "hours",
            "answers",
            "dates",
            "intakes",
            "posters",
            "feeds",
            "announcing",
            "announcing-events",
            "moving-events",
            "texts",
            "labels");
    private static final List<String> OF_STAFF = List.of(
            "accounts",
            "answers",
            "attendance",
            "calendars",
            "cases",
            "chats",
            "coach-times",
            "coach-busy",
            "employers",
            "esf",
            "months");
    private static final List<String> OF_MAIL =
            List.of("broadcasts", "audience", "cursor", "left-out", "stopped", "sending", "lists");

    private final JedisRedis redis;
    private final Consumer<Chunk> to;

    public Snapshot(JedisRedis redis, Consumer<Chunk> to) {
        this.redis = redis;
        this.to = to;
    }

    /** Gives everything, partition by partition. */
    public void read() {
        Partition.all().forEach(this::partition);
        OF_CATALOGUE.forEach(part -> pages(Chunk.HASH, Command.HSCAN, Keys.catalogue(part)));
        string(Keys.catalogue("version"));
        redis.hash(Keys.catalogue("events")).keySet().forEach(id -> pages(Chunk.HASH, Command.HSCAN, Keys.seats(id)));
        OF_STAFF.forEach(part -> pages(Chunk.HASH, Command.HSCAN, Keys.staff(part)));
        redis.hash(Keys.staff("accounts"))
                .keySet()
                .forEach(coach -> pages(Chunk.HASH, Command.HSCAN, Keys.taken(coach)));
        stream(Keys.staff("audit"));
        OF_MAIL.forEach(part -> pages(Chunk.HASH, Command.HSCAN, Keys.mail(part)));
        pages(Chunk.HASH, Command.HSCAN, Keys.found("messages"));
        pages(Chunk.SORTED, Command.ZSCAN, Keys.found("at"));
        pages(Chunk.SORTED, Command.ZSCAN, Keys.FORGOTTEN);
        redis.keysLike(Keys.address("*"), this::string);
    }

    private void partition(Partition partition) {
        pages(Chunk.SORTED, Command.ZSCAN, partition.seen());
        stream(partition.inbox());
        pages(Chunk.HASH, Command.HSCAN, partition.parked());
        string(partition.seq());
        pages(Chunk.HASH, Command.HSCAN, partition.effects());
        pages(Chunk.HASH, Command.HSCAN, partition.state());
        pages(Chunk.SORTED, Command.ZSCAN, partition.done());
        pages(Chunk.SORTED, Command.ZSCAN, partition.due());
        pages(Chunk.HASH, Command.HSCAN, Keys.erased(partition.number()));
        for (String person : people(partition)) {
            pages(Chunk.HASH, Command.HGETALL, Keys.person(person));
            stream(Keys.thread(person));
        }
    }

    /** Everybody of a partition; their rows are given on the way. */
    private Set<String> people(Partition partition) {
        Set<String> people = new LinkedHashSet<>();
        redis.hash(partition.parked()).forEach((field, value) -> {
            if (field.endsWith(":p")) {
                people.add(Answers.text(value));
            }
        });
        pages(Chunk.HASH, Command.HSCAN, partition.rows(), people::add);
        return people;
    }

    private void string(String key) {
        byte[] value = redis.get(key);
        if (value != null) {
            to.accept(new Chunk(Chunk.STRING, key, List.of(value)));
        }
    }

    private void pages(char type, Command command, String key) {
        pages(type, command, key, name -> {});
    }

    private void pages(char type, Command command, String key, Consumer<String> names) {
        if (command == Command.HGETALL) {
            give(type, key, (List<?>) redis.ask(key, command), names);
            return;
        }
        String cursor = "0";
        do {
            List<?> page = (List<?>) redis.ask(key, command, bytes(cursor), bytes("COUNT"), bytes(PAGE));
            give(type, key, (List<?>) page.get(1), names);
            cursor = Answers.text(page.get(0));
        } while (!cursor.equals("0"));
    }

    private void give(char type, String key, List<?> flat, Consumer<String> names) {
        List<byte[]> parts = new ArrayList<>(flat.size());
        for (int i = 0; i < flat.size(); i++) {
            parts.add((byte[]) flat.get(i));
            if (i % 2 == 0) {
                names.accept(Answers.text(flat.get(i)));
            }
        }
        if (!parts.isEmpty()) {
            to.accept(new Chunk(type, key, parts));
        }
    }

    private void stream(String key) {
        String from = "-";
        List<?> page;
        do {
            page = (List<?>) redis.ask(key, Command.XRANGE, bytes(from), bytes("+"), bytes("COUNT"), bytes(PAGE));
            for (Object item : page) {
                List<?> pair = (List<?>) item;
                List<byte[]> parts = new ArrayList<>(List.of((byte[]) pair.get(0)));
                ((List<?>) pair.get(1)).forEach(part -> parts.add((byte[]) part));
                to.accept(new Chunk(Chunk.ENTRY, key, parts));
                from = "(" + Answers.text(pair.get(0));
            }
        } while (!page.isEmpty());
    }

    /** Puts a part of a snapshot under its key; parts of one key are put in the order of their calls. */
    public static CompletableFuture<@Nullable Object> load(JedisRedis redis, Script load, Chunk chunk) {
        List<byte[]> args = new ArrayList<>(List.of(bytes(String.valueOf(chunk.type()))));
        args.addAll(chunk.parts());
        return redis.run(load, List.of(chunk.key()), args);
    }

    /** A part with these texts. */
    public static Chunk chunk(char type, String key, String... parts) {
        return new Chunk(type, key, Arrays.stream(parts).map(Call::bytes).toList());
    }
}
