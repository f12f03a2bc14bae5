package se.navigatorbot.bot.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.Address;

/** {@link People} out of the store. */
public final class RedisPeople implements People {

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
    public List<Row> rows(Predicate<Row> fits) {
        List<Partition> partitions = Partition.all();
        List<Map<String, byte[]>> stored =
                redis.hashes(partitions.stream().map(Partition::rows).toList());
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            Partition partition = partitions.get(i);
            stored.get(i).forEach((id, bytes) -> {
                Row row = documents.open(bytes, Row.class, PersonShelf.rowHome(partition, id));
                if (fits.test(row)) {
                    found.add(row);
                }
            });
        }
        return found;
    }

    @Override
    public List<ThreadEntry> thread(String participant, int atMost) {
        String key = Keys.thread(participant);
        List<ThreadEntry> entries = new ArrayList<>();
        for (Redis.Entry entry : redis.latest(key, atMost)) {
            byte[] bytes = entry.fields().get("d");
            if (bytes != null) {
                entries.add(documents.open(bytes, ThreadEntry.class, key).withId(entry.id()));
            }
        }
        return entries;
    }
}
