package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.ProviderRecords;

/**
 * Where an attempt leads of which nobody knows whether it arrived: to a question to its provider, or, when that cannot
 * be asked, to an end that says so to staff.
 */
final class Uncertainty {

    private final Ground ground;
    private final Texts texts;
    private final Wordsmith wordsmith;
    private final Gates gates;
    private final Doubts doubts;
    private final InstantSource real;

    Uncertainty(Ground ground, Texts texts, Wordsmith wordsmith, Gates gates, Doubts doubts, InstantSource real) {
        this.ground = ground;
        this.texts = texts;
        this.wordsmith = wordsmith;
        this.gates = gates;
        this.doubts = doubts;
        this.real = real;
    }

    /** After an attempt of this process. */
    Step after(Flight flight, Progress next) {
        OutMessage message = flight.ready().message();
        Instant attemptedAt = real.instant().minusNanos(System.nanoTime() - flight.since());
        return records(next)
                .map(records ->
                        doubted(message, flight.claimed(), next, flight.ready().out(), records, attemptedAt))
                .orElseGet(() -> ended(message, flight.claimed(), next));
    }

    /** After an attempt of an earlier life: what it said and to whom is worked out anew. */
    Step lost(OutMessage message, Progress read, Progress next) {
        Clock clock = ground.clock();
        Address to = to(message, read);
        OutboundMessage out = to == null ? null : words(message, to, read.at());
        ProviderRecords records = records(read).orElse(null);
        if (out == null || records == null) {
            return ended(message, read, next);
        }
        Instant attemptedAt = real.instant().minus(Duration.between(read.at(), clock.instant()));
        return doubted(message, read, next, out, records, attemptedAt);
    }

    /** Nothing more can be learned: staff read that it may not have arrived. */
    Step ended(OutMessage message, Progress read, Progress next) {
        doubts.forget(message.id());
        return new Step(message.id(), read, next, null, Step.NONE, Step.NONE, line(message, read));
    }

    /** Notes what the store keeps in doubt about a partition that has come to this process. */
    void recover(Partition partition, Stock stock) {
        ground.redis().hash(partition.doubt()).forEach((id, stored) -> {
            try {
                recover(id, stored, stock);
            } catch (RedisAwayException e) {
                throw e;
            } catch (RuntimeException e) {
                stock.unreadable(id, e);
            }
        });
    }

    private void recover(String id, byte[] stored, Stock stock) {
        OutMessage message = stock.message(id);
        if (message != null) {
            doubts.recovered(message, ground.documents().open(stored, Doubt.class, home(id)), real.instant());
        }
    }

    private Step doubted(
            OutMessage message,
            Progress read,
            Progress next,
            OutboundMessage out,
            ProviderRecords records,
            Instant attemptedAt) {
        Instant now = real.instant();
        Doubt earlier = doubts.of(message.id());
        Doubt doubt = new Doubt(
                out.to(), records.words(out), attemptedAt, earlier == null ? now : earlier.since(), earlier != null);
        doubts.add(message, doubt, now);
        byte[] sealed = ground.documents().seal(doubt, home(message.id()));
        return new Step(message.id(), read, next, null, Step.NONE, sealed, Step.NONE);
    }

    private Optional<ProviderRecords> records(Progress attempted) {
        ChannelKind kind = attempted.channel();
        Gate gate = kind == null ? null : gates.of(kind);
        return gate == null
                ? Optional.empty()
                : Optional.ofNullable(gate.channel().records().get(attempted.account()));
    }

    private @Nullable Address to(OutMessage message, Progress read) {
        Stream<Address> known = ground.shelf().find(message.participant()).stream()
                .flatMap(person -> person.person().reachable().stream())
                .map(Reachable::address);
        return Stream.concat(Stream.ofNullable(message.draft().to()), known)
                .filter(address -> read.wentTo(ground.addresses().hash(address)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable OutboundMessage words(OutMessage message, Address to, Instant at) {
        try {
            return wordsmith.words(message, to, at);
        } catch (IllegalArgumentException lacksValue) {
            return null;
        }
    }

    private byte[] line(OutMessage message, Progress read) {
        ChannelKind channel = read.channel();
        if (channel == null) {
            return Step.NONE;
        }
        boolean duty = message.draft().purpose() == Purpose.DUTY;
        Instant now = ground.clock().instant();
        Wording wording = Wording.of(duty ? "doubt.duty" : "doubt.message", Map.of("kanal", channel.swedish()))
                .at(LocalDateTime.ofInstant(read.at(), ground.zone()));
        String text = texts.render(wording, LocalDateTime.ofInstant(now, ground.zone()));
        return ground.lines()
                .sealed(message.participant(), ground.lines().forStaff(message.id() + "-doubt", channel, text, now));
    }

    private static String home(String id) {
        return Partition.of(id).doubt() + ":" + id;
    }
}
