package se.navigatorbot.bot.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.navigatorbot.channels.Address;

/** A few people who can be searched for, and nothing else. */
public final class ListedPeople implements People {

    private final List<Row> rows;

    public ListedPeople(Participant... people) {
        rows = Stream.of(people).map(Row::of).toList();
    }

    @Override
    public List<Row> rows(Predicate<Row> fits) {
        return rows.stream().filter(fits).toList();
    }

    @Override
    public Optional<Participant> find(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> whoseIs(Address address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String idFor(Address address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lead(Address address, String participant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(Address address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ThreadEntry> thread(String participant, int atMost) {
        throw new UnsupportedOperationException();
    }
}
