package se.navigatorbot.bot.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.Address;

/** {@link People} out of the store. */
public final class RedisPeople implements People {

    private static final int PAGE = 500;
    private static final int AT_ONCE = 8;

    private final Redis redis;
    private final Documents documents;
    private final AddressBook addresses;
    private final PersonShelf shelf;

    public RedisPeople(Redis redis, Documents documents, AddressBook addresses, PersonShelf shelf) {
        this.redis = redis;
        this.documents = documents;
        this.addresses = addresses;
        this.shelf = shelf;
    }

    @Override
    public Optional<Participant> find(String id) {
        return shelf.find(id).map(Known::person);
    }

    @Override
    public Optional<String> whoseIs(Address address) {
        return addresses.owner(address);
    }

    @Override
    public String idFor(Address address) {
        return addresses.ownerOrNew(address).join().participant();
    }

    @Override
    public void lead(Address address, String participant) {
        addresses.lead(address, participant);
    }

    @Override
    public void forget(Address address) {
        addresses.lead(address, null);
    }

    @Override
    public List<Row> exercises() {
        return gathered(Exercise::is, row -> true);
    }

    @Override
    public List<Row> rows(Predicate<Row> fits) {
        return gathered(id -> !Exercise.is(id), fits);
    }

    /** A few partitions at a time, so that not everybody's sealed rows are in memory at once. */
    private List<Row> gathered(Predicate<String> ids, Predicate<Row> fits) {
        List<Partition> partitions = Partition.all();
        List<Row> found = new ArrayList<>();
        for (int from = 0; from < partitions.size(); from += AT_ONCE) {
            shelf.rows(partitions.subList(from, Math.min(partitions.size(), from + AT_ONCE))).stream()
                    .filter(row -> ids.test(row.id()) && fits.test(row))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void eachRow(int partition, Consumer<Row> taker) {
        shelf.rows(List.of(Partition.of(partition))).forEach(taker);
    }

    @Override
    public List<Participant> all(List<String> ids) {
        return shelf.readAll(ids);
    }

    @Override
    public List<ThreadEntry> thread(String participant, int atMost) {
        return opened(participant, redis.latest(Keys.thread(participant), atMost));
    }

    @Override
    public List<ThreadEntry> below(String participant, String line, int atMost) {
        String from = line.isEmpty() ? "-" : "(" + line;
        return opened(participant, redis.stream(Keys.thread(participant), from, atMost));
    }

    @Override
    public List<ThreadEntry> above(String participant, String line, int atMost) {
        return opened(participant, redis.latest(Keys.thread(participant), "(" + line, atMost));
    }

    private List<ThreadEntry> opened(String participant, List<Redis.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> opened(participant, entry).stream())
                .toList();
    }

    @Override
    public List<ThreadEntry> wholeThread(String participant) {
        List<ThreadEntry> entries = new ArrayList<>();
        String from = "-";
        List<Redis.Entry> page = redis.stream(Keys.thread(participant), from, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> opened(participant, entry).ifPresent(entries::add));
            from = "(" + page.get(page.size() - 1).id();
            page = redis.stream(Keys.thread(participant), from, PAGE);
        }
        return entries;
    }

    private Optional<ThreadEntry> opened(String participant, Redis.Entry entry) {
        return Optional.ofNullable(entry.fields().get("d"))
                .map(bytes -> documents
                        .open(bytes, ThreadEntry.class, Keys.thread(participant))
                        .withId(entry.id()));
    }
}
