package se.navigatorbot.bot.latecomers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Lifetime;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.ProviderRecords.Unreadable;
import se.navigatorbot.channels.Reception;

/**
 * Reads what providers have received for us and takes in what never reached the door, oldest first. The first time after
 * a start covers the time away. Nothing from before this store began is taken in, and nothing older than the memory of
 * what was seen. One process does it for all: the one that has the first partition. Times are real, as the provider's.
 */
public final class Latecomers {

    /** What was received so long before the last reading is looked at again: a call may have been under way. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final Duration REMEMBERED =
            Lifetime.SEEN.length().orElseThrow().minusDays(1);

    private static final Duration RETRY = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(Latecomers.class);

    private final SweepScripts scripts;
    private final Leases leases;
    private final Reception reception;
    private final Lists lists;
    private final Times times;
    private final Counter found;
    private Instant next = Instant.MIN;
    private boolean away;

    /**
     * @param real the machine's own clock
     * @param business the clock that people notice
     * @param every how often the lists are read
     */
    public record Times(InstantSource real, InstantSource business, Duration every) {}

    /**
     * Where to look, and what to leave there.
     *
     * @param forgotten asked before each list: what is of somebody erased since it was written
     */
    public record Lists(List<Channel> channels, Supplier<Predicate<InboundMessage>> forgotten) {

        public Lists {
            channels = List.copyOf(channels);
        }
    }

    public Latecomers(Redis redis, Leases leases, Reception reception, Lists lists, Times times, MeterRegistry meters) {
        this.scripts = new SweepScripts(redis);
        this.leases = leases;
        this.reception = reception;
        this.lists = lists;
        this.times = times;
        this.found = meters.counter("navigator.latecomers");
    }

    /** Called every few seconds: reads the lists when it is time, and at once when the store is back from an outage. */
    public synchronized void look() {
        if (!leases.owns(Partition.of(0))) {
            next = Instant.MIN;
            return;
        }
        Instant now = times.real().instant();
        try {
            scripts.moments("", now, null);
            if (away || !now.isBefore(next)) {
                next = now.plus(times.every());
                sweep(now);
            }
            away = false;
        } catch (RedisAwayException e) {
            away = true;
        }
    }

    private void sweep(Instant now) {
        for (Channel channel : lists.channels()) {
            for (Map.Entry<String, ProviderRecords> account : channel.records().entrySet()) {
                String list = account.getKey().isEmpty() ? channel.kind().name() : account.getKey();
                try {
                    read(list, account.getValue(), now);
                } catch (Unreadable e) {
                    log.warn("what {} has received cannot be read: {}", list, e.getMessage());
                    Duration asked = e.retryAfter();
                    next = now.plus(asked != null && asked.compareTo(RETRY) > 0 ? asked : RETRY);
                }
            }
        }
    }

    private void read(String list, ProviderRecords records, Instant now) {
        SweepScripts.Moments moments = scripts.moments(list, now, null);
        Instant from = Stream.of(moments.since(), moments.readUpTo().minus(OVERLAP), now.minus(REMEMBERED))
                .max(Instant::compareTo)
                .orElseThrow();
        List<InboundMessage> received = records.received(from).stream()
                .filter(message -> !message.writtenAt().isBefore(from))
                .toList();
        Set<String> seen =
                scripts.seen(received.stream().map(InboundMessage::id).toList());
        Predicate<InboundMessage> forgotten = lists.forgotten().get();
        for (InboundMessage message : received) {
            InboundMessage here = inBusinessTime(message);
            if (!seen.contains(message.id()) && !forgotten.test(here) && !taken(here)) {
                throw new RedisAwayException("a latecomer could not be stored", null);
            }
        }
        scripts.moments(list, now, now);
    }

    private boolean taken(InboundMessage message) {
        Reception.Receipt receipt = reception.accept(message);
        if (receipt == Reception.Receipt.STORED) {
            found.increment();
            log.info("took in a message that its provider had not brought");
        }
        return receipt != Reception.Receipt.NOT_NOW;
    }

    /** In a demonstration business time runs ahead of the provider's. */
    private InboundMessage inBusinessTime(InboundMessage message) {
        long ahead = Duration.between(times.real().instant(), times.business().instant())
                .toSeconds();
        return new InboundMessage(
                message.id(),
                message.from(),
                message.content(),
                message.text(),
                message.linkCode(),
                message.writtenAt().plusSeconds(ahead),
                message.file());
    }
}
