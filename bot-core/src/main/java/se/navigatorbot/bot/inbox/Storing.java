package se.navigatorbot.bot.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.InboundMessage;

/** Stores things to be handled, and hands on what is ours. */
public final class Storing {

    /** Told to the owner of a partition when somebody else has stored something there. */
    static final String STORED = "stored";

    private static final Duration NEVER = Duration.ofHours(1);

    private final AcceptScript script;
    private final Bodies bodies;
    private final Arrivals arrivals;
    private final Processes processes;
    private final SwitchBack switchBack;
    private final AtomicLong heard = new AtomicLong(System.nanoTime() - NEVER.toNanos());

    public Storing(Redis redis, Bodies bodies, Arrivals arrivals, Processes processes, SwitchBack switchBack) {
        this.script = new AcceptScript(redis);
        this.bodies = bodies;
        this.arrivals = arrivals;
        this.processes = processes;
        this.switchBack = switchBack;
    }

    /** The time after the store was away. */
    public SwitchBack switchBack() {
        return switchBack;
    }

    /**
     * Completes when it is durable.
     *
     * @param limited as {@link InboxEntry#limited()}
     * @return whether it was new; false when the id was stored before
     */
    public CompletableFuture<Boolean> message(
            String participant, InboundMessage message, Instant now, boolean limited) {
        heard.set(System.nanoTime());
        return store(
                new InboxEntry(0, message.id(), InboxEntry.MESSAGE, participant, now, limited, message, null), message);
    }

    /** Whether anybody's message has come by this process since; real time, at most an hour. */
    public boolean heardWithin(Duration since) {
        return System.nanoTime() - heard.get() < since.toNanos();
    }

    /** As {@link #message}, for one that was answered while the store was away. */
    public CompletableFuture<Boolean> answered(String participant, AnsweredMessage answered, Instant at) {
        String id = answered.message().id();
        return store(new InboxEntry(0, id, AnsweredMessage.KIND, participant, at, false, answered, null), answered);
    }

    /**
     * As {@link #message}.
     *
     * @return its number within the partition, 0 when the id was stored before
     */
    public CompletableFuture<Long> request(String participant, String id, Request request, Instant now) {
        String kind = RequestKinds.nameOf(request.getClass());
        String asker = processes.alone() ? "" : processes.me();
        return numbered(new InboxEntry(0, id, kind, participant, now, false, asker, request, null, false), request);
    }

    /** As {@link #request}, for one that nobody waits for. */
    public CompletableFuture<Long> told(String participant, String id, Request request, Instant now) {
        String kind = RequestKinds.nameOf(request.getClass());
        return numbered(new InboxEntry(0, id, kind, participant, now, false, request, null), request);
    }

    private CompletableFuture<Boolean> store(InboxEntry entry, Object body) {
        return numbered(entry, body).thenApply(number -> number > 0);
    }

    private CompletableFuture<Long> numbered(InboxEntry entry, Object body) {
        Partition partition = Partition.of(entry.participant());
        boolean elsewhere = processes.others() && !arrivals.ours(partition);
        String channel = elsewhere ? processes.signals().channel() : "";
        return script.store(partition, entry, bodies.seal(body, partition, entry.id()), channel)
                .whenComplete((number, failure) -> handOn(partition, entry, elsewhere, number, failure));
    }

    /**
     * @param told whether the owner was told of it
     */
    private void handOn(
            Partition partition, InboxEntry entry, boolean told, @Nullable Long number, @Nullable Throwable failure) {
        if (failure != null || number == null) {
            switchBack.away();
            arrivals.doubted(partition);
        } else if (number > 0) {
            boolean ours = arrivals.stored(partition, entry.numbered(number));
            if (!ours && !told && processes.others()) {
                processes.signals().tell(STORED, "" + partition.number());
            }
        }
    }
}
