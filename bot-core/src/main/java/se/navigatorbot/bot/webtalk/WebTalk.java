package se.navigatorbot.bot.webtalk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.Speaker;

/** The talk of one web address, out of the person's thread: what went over other channels is not shown there. */
public final class WebTalk implements Conversations, AutoCloseable {

    private static final int LINES = 200;
    /** Of all channels together, so that a page finds its own among them. */
    private static final int LOOKED_AT = 1000;
    /** More than are ever written between two looks. */
    private static final int FOLLOWED = 30;

    private final People people;
    private final AddressBook addresses;
    private final Onlookers onlookers;
    private final Processes processes;
    private final Looking looking;
    private final Turns turns;
    private final Region region;

    public WebTalk(People people, Ground ground, Turns turns, Region region) {
        this.people = people;
        this.addresses = ground.addresses();
        this.onlookers = ground.onlookers();
        this.processes = ground.processes();
        this.looking = new Looking(onlookers, processes);
        this.turns = turns;
        this.region = region;
    }

    @Override
    public List<Line> history(Address address) {
        List<Line> lines =
                entries(address, LOOKED_AT).stream().map(WebTalk::line).toList();
        return lines.size() <= LINES ? lines : lines.subList(lines.size() - LINES, lines.size());
    }

    /** Those of this address among so many of the latest. */
    private List<ThreadEntry> entries(Address address, int atMost) {
        String hash = addresses.hash(address);
        return people.whoseIs(address).map(person -> people.thread(person, atMost)).orElse(List.of()).stream()
                .filter(entry -> entry.address().equals(hash))
                .toList();
    }

    @Override
    public Subscription subscribe(Address address, Consumer<Line> listener) {
        Follower follower = new Follower(
                latest(address), entry -> listener.accept(line(entry)), () -> entries(address, FOLLOWED), looking);
        Runnable end = onlookers.add(addresses.hash(address), follower);
        return end::run;
    }

    /** A process that is alone is told of every line, and need not know where it began. */
    private String latest(Address address) {
        List<ThreadEntry> entries = processes.alone() ? List.of() : entries(address, FOLLOWED);
        return entries.isEmpty() ? "" : entries.get(entries.size() - 1).id();
    }

    @Override
    public void close() {
        looking.close();
    }

    /**
     * The thread stays with the person; the page sees nothing of it any more, what it writes next is new, and nothing
     * of the person is sent to it.
     */
    @Override
    public void end(Address address) {
        Optional<String> person = people.whoseIs(address);
        people.forget(address);
        person.ifPresent(id -> turns.submit(
                id, "end:" + UUID.randomUUID(), AddressUnreachable.closed(address, AddressUnreachable.ENDED)));
    }

    @Override
    public Title title(Address address) {
        Optional<Participant> person = people.whoseIs(address).flatMap(people::find);
        String name = person.map(Participant::profile)
                .flatMap(profile -> region.centre(profile.homeCentre()))
                .map(Centre::name)
                .orElse(region.commonName());
        return new Title(
                name,
                person.map(Participant::talk)
                        .map(talk -> status(talk.handover()))
                        .orElse(status(null)));
    }

    private static String status(@Nullable Handover handover) {
        if (handover == null) {
            return "Boten svarar direkt · människa finns";
        }
        return handover.humanSpeaks() ? "En människa svarar" : "Boten svarar · personalen är tillsagd";
    }

    private static Line line(ThreadEntry entry) {
        boolean own = entry.speaker().role() == Speaker.Role.PERSON;
        return new Line(
                entry.id(), own ? entry.cause() : "", entry.speaker(), entry.text(), entry.choices(), entry.at());
    }
}
