package se.navigatorbot.bot.erasure;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.NamesInStore;

/** Everything of a person that lies outside the person's own turn. Made of the store alone; repeating it is harmless. */
public final class Eraser {

    private static final Logger log = LoggerFactory.getLogger(Eraser.class);

    private final PartitionTraces partitions;
    private final List<Trace> traces;
    private final AddressBook addresses;
    private final NamesInStore names;

    public Eraser(PartitionTraces partitions, List<Trace> traces, AddressBook addresses, NamesInStore names) {
        this.partitions = partitions;
        this.traces = List.copyOf(traces);
        this.addresses = addresses;
        this.names = names;
    }

    /** Hashes of the addresses that lead to the person. */
    List<String> addressesOf(String participant) {
        return names.addressesOf(participant);
    }

    /** Those addresses lead to nobody any more. */
    long letGoOf(List<String> hashes) {
        hashes.forEach(hash -> addresses.lead(hash, null));
        return hashes.size();
    }

    /** What lies in other rooms, and what others still want of the person. */
    public long elsewhere(String participant) {
        String mark = partitions.mark(participant);
        long gone = partitions.eraseWishes(participant);
        for (Trace trace : traces) {
            gone += trace.erase(participant, mark);
        }
        return gone;
    }

    /** Everything, in a store that nobody works on. */
    public long everything(String participant) {
        long gone = letGoOf(addressesOf(participant)) + partitions.erase(participant, "", "") + elsewhere(participant);
        NamesInStore.Looked looked = looked(participant);
        if (!looked.holding().isEmpty()) {
            log.error("Of somebody erased something is left in {}", nameless(looked, participant));
        }
        return gone;
    }

    /** The keys in which something is left, fit for a log. */
    static List<String> nameless(NamesInStore.Looked looked, String participant) {
        return looked.holding().stream()
                .map(key -> key.startsWith("addr:") ? "addr" : key.replace(participant, "<id>"))
                .distinct()
                .toList();
    }

    /** Looks through the whole store for the id. */
    public NamesInStore.Looked looked(String participant) {
        return names.holding(participant);
    }
}
