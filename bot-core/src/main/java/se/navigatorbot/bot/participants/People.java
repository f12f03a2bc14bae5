package se.navigatorbot.bot.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.navigatorbot.channels.Address;

/** Who there is. Reads only; every change of a person goes through {@link se.navigatorbot.bot.turns.Turns}. */
public interface People {

    /** The person with that id. */
    Optional<Participant> find(String id);

    /** Whose address it is; never makes a person. */
    Optional<String> whoseIs(Address address);

    /** Whose address it is; an address never seen gets a new id, the same for two callers at once. */
    String idFor(Address address);

    /** Lets an address lead to that person from now on, whoever it led to before. */
    void lead(Address address, String participant);

    /** Lets an address lead to nobody. */
    void forget(Address address);

    /** What centres rehearse with just now; nobody of these is among {@link #rows}. */
    default List<Row> exercises() {
        return List.of();
    }

    /** Everybody that fits, gathered over all partitions. */
    List<Row> rows(Predicate<Row> fits);

    /** Everybody of one partition, without gathering them. */
    default void eachRow(int partition, Consumer<Row> taker) {
        rows(row -> Participant.partitionOf(row.id()) == partition).forEach(taker);
    }

    /** The people with those ids, of one partition, as the store has them; who is not there is left out. */
    default List<Participant> all(List<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The talk of a person, oldest first, at most the latest {@code atMost} entries. */
    List<ThreadEntry> thread(String participant, int atMost);

    /** What stands in a talk below the line with that id, oldest first; empty id for all. */
    default List<ThreadEntry> below(String participant, String line, int atMost) {
        return wholeThread(participant).stream()
                .filter(entry -> line.isEmpty() || entry.below(line))
                .limit(atMost)
                .toList();
    }

    /** What stands in a talk just above the line with that id, oldest first. */
    default List<ThreadEntry> above(String participant, String line, int atMost) {
        List<ThreadEntry> all = wholeThread(participant).stream()
                .filter(entry -> !entry.below(line) && !entry.id().equals(line))
                .toList();
        return all.subList(Math.max(0, all.size() - atMost), all.size());
    }

    /** The whole talk of a person, oldest first. */
    default List<ThreadEntry> wholeThread(String participant) {
        return thread(participant, Integer.MAX_VALUE);
    }
}
