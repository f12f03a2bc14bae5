package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;

/** A provider of texts that keeps records, loses answers and messages as a test tells it to, and counts its callers. */
final class ShakyProvider implements Channel, ProviderRecords {

    private final InstantSource clock;
    private final Queue<Mishap> next = new ArrayDeque<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<InboundMessage> received = new ArrayList<>();
    private Function<OutboundMessage, @Nullable Mishap> mishaps = message -> null;
    private @Nullable Unreadable closed;
    private int attempts;
    private int questions;

    ShakyProvider(InstantSource clock) {
        this.clock = clock;
    }

    /** What may happen to an attempt instead of a clean answer. */
    enum Mishap {
        ACCEPT_THEN_RESET(true, Delivery.ended(DeliveryOutcome.UNKNOWN, "no-answer")),
        ERROR_AFTER_ACCEPT(true, Delivery.ended(DeliveryOutcome.UNKNOWN, "http-500")),
        TIMEOUT_AFTER_ACCEPT(true, Delivery.ended(DeliveryOutcome.UNKNOWN, "timeout")),
        ERROR_BEFORE_ACCEPT(false, Delivery.ended(DeliveryOutcome.UNKNOWN, "http-500")),
        TIMEOUT_BEFORE_ACCEPT(false, Delivery.ended(DeliveryOutcome.UNKNOWN, "timeout")),
        REFUSED(false, Delivery.tryLater(Duration.ZERO, false, "refused")),
        TOO_MANY(false, Delivery.tryLater(Duration.ofMillis(20), true, "20429"));

        private final boolean taken;
        private final Delivery delivery;

        Mishap(boolean taken, Delivery delivery) {
            this.taken = taken;
            this.delivery = delivery;
        }
    }

    /** A message that the provider has. */
    record Taken(String sid, OutboundMessage message, Instant at) {}

    synchronized ShakyProvider next(Mishap... coming) {
        next.addAll(List.of(coming));
        return this;
    }

    synchronized void always(Function<OutboundMessage, @Nullable Mishap> which) {
        mishaps = which;
    }

    /** From now on the records cannot be read; null ends it. */
    synchronized void closeRecords(@Nullable Unreadable why) {
        closed = why;
    }

    synchronized void receives(InboundMessage message) {
        received.add(message);
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    synchronized List<String> texts() {
        return taken.stream().map(one -> one.message().text()).toList();
    }

    synchronized int attempts() {
        return attempts;
    }

    synchronized int questions() {
        return questions;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        if (!stillWanted.surely()) {
            return Delivery.tryLater(Duration.ZERO, false, "abandoned");
        }
        synchronized (this) {
            attempts++;
            Mishap mishap = next.isEmpty() ? mishaps.apply(message) : next.remove();
            String sid = "SM" + (taken.size() + 1);
            if (mishap == null || mishap.taken) {
                taken.add(new Taken(sid, message, clock.instant()));
            }
            return mishap == null ? Delivery.accepted(sid) : mishap.delivery;
        }
    }

    @Override
    public Map<String, ProviderRecords> records() {
        return Map.of("", this);
    }

    @Override
    public synchronized List<Sent> sent(Instant since) {
        questions++;
        if (closed != null) {
            throw closed;
        }
        return taken.stream()
                .filter(one -> !one.at().isBefore(since))
                .map(one -> new Sent(
                        one.sid(),
                        one.message().to(),
                        words(one.message()),
                        one.at(),
                        Progress.SENT,
                        DeliveryOutcome.ACCEPTED,
                        "",
                        false))
                .toList();
    }

    @Override
    public synchronized List<InboundMessage> received(Instant since) {
        questions++;
        if (closed != null) {
            throw closed;
        }
        return received.stream().filter(one -> !one.writtenAt().isBefore(since)).toList();
    }

    @Override
    public String words(OutboundMessage message) {
        return message.text() + "\n";
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return ChannelHealth.up("shaky");
    }
}
