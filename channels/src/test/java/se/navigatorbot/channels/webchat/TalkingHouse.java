package se.navigatorbot.channels.webchat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.Speaker;

/** A small house in memory: stores what comes, answers from a script, keeps each talk and tells who listens. */
public final class TalkingHouse implements Reception, Conversations {

    /** What the bot says to some words. */
    public record Says(String text, List<Choice> choices) {
        public static Says text(String text, Choice... choices) {
            return new Says(text, List.of(choices));
        }
    }

    private final InstantSource clock;
    private final Function<String, Says> script;
    private final Map<Address, List<Line>> talks = new ConcurrentHashMap<>();
    private final Map<Address, List<Consumer<Line>>> listeners = new ConcurrentHashMap<>();
    private final List<InboundMessage> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger lines = new AtomicInteger(1000);
    private volatile boolean open = true;
    private volatile Title title = new Title("Navigatorcentrum Ronneby", "Svarar direkt · bot, människa finns");

    /** @param script what is answered to which words */
    public TalkingHouse(InstantSource clock, Function<String, Says> script) {
        this.clock = clock;
        this.script = script;
    }

    /** Whether anything can be stored. */
    public void open(boolean now) {
        open = now;
    }

    /** What the head of the page says from now on. */
    public void title(String name, String status) {
        title = new Title(name, status);
    }

    /** What has been stored, oldest first. */
    public List<InboundMessage> received() {
        return List.copyOf(received);
    }

    /** The address of the latest message. */
    public Address latest() {
        return received.get(received.size() - 1).from();
    }

    /** How many listen to this talk. */
    public int listening(Address address) {
        return listeners.getOrDefault(address, List.of()).size();
    }

    /** Adds a line to a talk and tells who listens. */
    public void say(Address address, Speaker speaker, String text, Choice... choices) {
        add(address, "", speaker, text, List.of(choices));
    }

    /** Forgets all talks. */
    public void forget() {
        talks.clear();
        received.clear();
        open = true;
    }

    @Override
    public synchronized Receipt accept(InboundMessage message) {
        if (!open) {
            return Receipt.NOT_NOW;
        }
        if (received.stream().anyMatch(known -> known.id().equals(message.id()))) {
            return Receipt.SEEN_BEFORE;
        }
        received.add(message);
        add(message.from(), message.id(), Speaker.PERSON, message.text(), List.of());
        Says answer = script.apply(message.text());
        add(message.from(), "", Speaker.BOT, answer.text(), answer.choices());
        return Receipt.STORED;
    }

    @Override
    public void report(DeliveryReport report) {
        throw new UnsupportedOperationException("the web chat has no delivery reports");
    }

    @Override
    public List<Line> history(Address address) {
        return List.copyOf(talks.getOrDefault(address, List.of()));
    }

    @Override
    public Subscription subscribe(Address address, Consumer<Line> listener) {
        List<Consumer<Line>> all = listeners.computeIfAbsent(address, any -> new CopyOnWriteArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    @Override
    public void end(Address address) {
        talks.remove(address);
    }

    @Override
    public Title title(Address address) {
        return title;
    }

    private synchronized void add(Address address, String cause, Speaker speaker, String text, List<Choice> choices) {
        String id = Integer.toString(lines.getAndIncrement());
        Line line = new Line(id, cause, speaker, text, choices, clock.instant());
        talks.computeIfAbsent(address, any -> new ArrayList<>()).add(line);
        listeners.getOrDefault(address, List.of()).forEach(listener -> listener.accept(line));
    }
}
