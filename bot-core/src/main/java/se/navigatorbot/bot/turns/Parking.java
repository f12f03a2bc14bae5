package se.navigatorbot.bot.turns;

import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;

/** Counts failures durably, and sets aside what fails too often: staff see it, nothing is lost, the next one goes on. */
final class Parking {

    /** So many times an entry is tried, restarts included. */
    static final int TRIES = 5;

    private static final String MARKER = "Meddelandet kunde inte hanteras av boten. Läs det och svara själv.";

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final Redis redis;
    private final Leases leases;
    private final Lines lines;
    private final PersonShelf shelf;
    private final Clock clock;
    private final Counter parked;
    private final Script script = Script.load("turns/failed");

    Parking(Ground ground, Leases leases) {
        this.redis = ground.redis();
        this.leases = leases;
        this.lines = ground.lines();
        this.shelf = ground.shelf();
        this.clock = ground.clock();
        this.parked = ground.meters().counter("navigator.turns.parked");
    }

    /**
     * @param message what the person wrote, if that is what failed and it can be read
     * @return whether it is set aside, or not ours any more
     */
    boolean failed(InboxEntry entry, @Nullable InboundMessage message) {
        Partition partition = Partition.of(entry.participant());
        String token = leases.token(partition);
        shelf.forget(entry.participant());
        if (token == null) {
            return true;
        }
        List<byte[]> args = new ArrayList<>(List.of(bytes(token), bytes(entry.streamId()), bytes("" + TRIES)));
        threadLines(entry, message).forEach(line -> args.add(lines.sealed(entry.participant(), line)));
        long tries = count(partition, entry, args);
        if (tries >= TRIES) {
            parked.increment();
            log.error("{} is parked after {} tries", entry, tries);
        }
        return tries == 0 || tries >= TRIES;
    }

    private long count(Partition partition, InboxEntry entry, List<byte[]> args) {
        List<String> keys =
                List.of(partition.lease(), partition.inbox(), partition.parked(), Keys.thread(entry.participant()));
        try {
            return redis.run(script, keys, args).join() instanceof Long tries ? tries : 1;
        } catch (CompletionException e) {
            return 1;
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
