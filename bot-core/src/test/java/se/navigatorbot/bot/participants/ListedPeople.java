package se.navigatorbot.bot.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.navigatorbot.channels.Address;

/** A few people who can be searched for, and nothing else. */
public final class ListedPeople implements People {

    private final List<Participant> people;

    public ListedPeople(Participant... people) {
        this.people = List.of(people);
    }

    @Override
    public List<Row> rows(Predicate<Row> fits) {
        return people.stream().map(Row::of).filter(fits).toList();
    }

    @Override
    public Optional<Participant> find(String id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
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
