package se.navigatorbot.bot.turns;

import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.inbox.Arrivals;
import se.navigatorbot.bot.inbox.Bodies;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;

/**
 * Counts tries durably, and sets aside what is tried too often, be it that it fails or that the process dies of it:
 * staff see it, nothing is lost, the next one goes on.
 */
final class Parking {

    /** So many times an entry is tried, restarts included. */
    static final int TRIES = 5;

    private static final String MARKER = "Meddelandet kunde inte hanteras av boten. Läs det och svara själv.";

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final Redis redis;
    private final Leases leases;
    private final Bodies bodies;
    private final Arrivals arrivals;
    private final Lines lines;
    private final PersonShelf shelf;
    private final Clock clock;
    private final Counter parked;
    private final Script script = Script.load("turns/failed");

    /** Entries counted in this process before they began → whether the try under way is that one. */
    private final Map<String, Boolean> counted = new ConcurrentHashMap<>();

    Parking(Ground ground, Leases leases, Bodies bodies, Arrivals arrivals) {
        this.redis = ground.redis();
        this.leases = leases;
        this.bodies = bodies;
        this.arrivals = arrivals;
        this.lines = ground.lines();
        this.shelf = ground.shelf();
        this.clock = ground.clock();
        this.parked = ground.meters().counter("navigator.turns.parked");
    }

    /**
     * @param message what the person wrote, if that is what failed and it can be read
     * @return whether it is set aside, or not ours any more
     */
    boolean failed(InboxEntry entry, @Nullable InboundMessage message, Throwable why) {
        shelf.forget(entry.participant());
        boolean before = Boolean.TRUE.equals(counted.replace(name(entry), false));
        try {
            return count(entry, message, before ? "0" : "1", reason(why)) <= 0;
        } catch (RedisAwayException e) {
            return false;
        }
    }

    /** Whether this process has counted the entry before a turn of it. */
    boolean counted(InboxEntry entry) {
        return counted.containsKey(name(entry));
    }

    /** How many tries of the entry are known. */
    int tries(InboxEntry entry) {
        byte[] tries = redis.field(Partition.of(entry.participant()).parked(), "tries:" + entry.streamId());
        return tries == null ? 0 : Integer.parseInt(new String(tries, StandardCharsets.US_ASCII));
    }

    /**
     * Counts a turn that is about to begin.
     *
     * @return whether it may
     */
    boolean begins(InboxEntry entry, @Nullable InboundMessage message) {
        boolean may = count(entry, message, "begun", Parked.DIED) > 0;
        if (may) {
            counted.put(name(entry), true);
        }
        return may;
    }

    /** The turn has come to its end, however it ended. */
    void over(InboxEntry entry) {
        if (leases.takes(Partition.of(entry.participant()))) {
            counted.remove(name(entry));
        }
    }

    private long count(InboxEntry entry, @Nullable InboundMessage message, String add, String why) {
        Partition partition = Partition.of(entry.participant());
        String token = leases.token(partition);
        if (token == null) {
            return 0;
        }
        List<byte[]> args = new ArrayList<>();
        List.of(token, entry.streamId(), "" + TRIES, add, why, "" + clock.millis())
                .forEach(text -> args.add(bytes(text)));
        notice(args, partition, entry);
        threadLines(entry, message).forEach(line -> args.add(lines.sealed(entry.participant(), line)));
        long tries = run(partition, entry, args);
        if (tries < 0) {
            parked.increment();
            arrivals.doubted(partition);
            log.error("{} is parked after {} tries", entry, -tries);
        }
        return tries;
    }

    /** What nobody wrote needs no answer: staff find it on the list alone. */
    private void notice(List<byte[]> args, Partition partition, InboxEntry entry) {
        if (!entry.fromPerson()) {
            List.of("", "", "", "").forEach(text -> args.add(bytes(text)));
            return;
        }
        String id = "parked:" + partition.number() + "-" + entry.streamId();
        args.add(bytes(id));
        args.add(bytes(RequestKinds.nameOf(MessageParked.class)));
        args.add(bytes(entry.participant()));
        args.add(bodies.seal(new MessageParked(entry.limited()), partition, id));
    }

    private long run(Partition partition, InboxEntry entry, List<byte[]> args) {
        List<String> keys = List.of(
                partition.lease(),
                partition.inbox(),
                partition.parked(),
                Keys.thread(entry.participant()),
                partition.seq());
        try {
            return redis.run(script, keys, args).join() instanceof Long tries ? tries : 1;
        } catch (CompletionException e) {
            throw new RedisAwayException("a try was not counted", e);
        }
    }

    private List<ThreadEntry> threadLines(InboxEntry entry, @Nullable InboundMessage message) {
        if (message == null) {
            return List.of(
                    lines.marker(entry.id(), new Address(ChannelKind.WEB_CHAT, "none"), MARKER, clock.instant()));
        }
        return List.of(
                lines.heard(message, entry.arrivedAt(), "inte hanterat"),
                lines.marker(entry.id(), new Address(ChannelKind.WEB_CHAT, "none"), MARKER, clock.instant()));
    }

    private static String reason(Throwable why) {
        return why instanceof VirtualMachineError ? Parked.MEMORY : Parked.THREW;
    }

    private static String name(InboxEntry entry) {
        return Partition.of(entry.participant()).number() + "-" + entry.number();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
