package se.navigatorbot.channels;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A channel that sends nothing and remembers everything. It keeps the same contract as the real ones, so a test of the
 * house may believe it.
 */
public final class RecordingChannel implements Channel {

    private final ChannelKind kind;
    private final Changes changes = new Changes();
    private final List<OutboundMessage> sent = new ArrayList<>();
    private final Queue<Delivery> failures = new ArrayDeque<>();
    private final Map<String, Attachment> files = new ConcurrentHashMap<>();
    private final Map<String, Duration> spared = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, Duration> asking = (account, rest) -> {};
    private volatile String route = "";
    private ChannelHealth health = ChannelHealth.up("remembers");

    public RecordingChannel(ChannelKind kind) {
        this.kind = kind;
    }

    /** The next attempts end like this, in order; nothing is remembered of those that surely did not leave. */
    public RecordingChannel failing(Delivery... next) {
        changes.make(() -> failures.addAll(List.of(next)));
        return this;
    }

    /** Somebody has sent that file. */
    public RecordingChannel holding(String file, Attachment attachment) {
        files.put(file, attachment);
        return this;
    }

    @Override
    public Optional<Attachment> fetch(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** From now on everything goes by that account. */
    public RecordingChannel routing(String account) {
        route = account;
        return this;
    }

    @Override
    public String route(OutboundMessage message) {
        return route;
    }

    /** From now on the channel says this of itself. */
    public RecordingChannel in(ChannelHealth state) {
        changes.make(() -> health = state);
        return this;
    }

    /** The provider of one of its accounts asks to be left alone. */
    public void asksForRest(String account, Duration rest) {
        asking.accept(account, rest);
    }

    /** Which accounts other processes say are to be left alone, and how long. */
    public Map<String, Duration> spared() {
        return Map.copyOf(spared);
    }

    @Override
    public void whenAskedToRest(BiConsumer<String, Duration> listener) {
        asking = listener;
    }

    @Override
    public void spare(String account, Duration rest) {
        spared.put(account, rest);
    }

    /** What was accepted, or left with an unknown fate, oldest first. */
    public List<OutboundMessage> sent() {
        return changes.read(() -> List.copyOf(sent));
    }

    /** Their words, oldest first. */
    public List<String> texts() {
        return sent().stream().map(OutboundMessage::text).toList();
    }

    /** The words sent to one address, oldest first. */
    public List<String> textsTo(Address address) {
        return sent().stream()
                .filter(message -> message.to().equals(address))
                .map(OutboundMessage::text)
                .toList();
    }

    /** Waits until this many messages have gone, at most ten seconds, and gives them. */
    public List<OutboundMessage> awaitSent(int count) {
        return await(messages -> messages.size() >= count);
    }

    /** Waits until what has gone looks right, at most ten seconds, and gives it. */
    public List<OutboundMessage> await(Predicate<List<OutboundMessage>> enough) {
        return changes.await(Duration.ofSeconds(60), () -> List.copyOf(sent), enough);
    }

    /** Forgets what was sent and what should fail. */
    public void forget() {
        changes.make(() -> {
            sent.clear();
            failures.clear();
        });
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        if (!stillWanted.surely()) {
            return Delivery.tryLater(Duration.ZERO, false, "abandoned");
        }
        return changes.make(() -> answer(message));
    }

    private Delivery answer(OutboundMessage message) {
        Delivery failure = failures.poll();
        if (failure == null) {
            sent.add(message);
            return Delivery.accepted("recorded-" + sent.size());
        }
        if (failure.outcome() == DeliveryOutcome.ACCEPTED || failure.outcome() == DeliveryOutcome.UNKNOWN) {
            sent.add(message);
        }
        return failure;
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return changes.read(() -> health);
    }
}
