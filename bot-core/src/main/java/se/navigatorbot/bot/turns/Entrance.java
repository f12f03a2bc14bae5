package se.navigatorbot.bot.turns;

import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import se.navigatorbot.bot.inbox.Arrivals;
import se.navigatorbot.bot.inbox.Bodies;
import se.navigatorbot.bot.inbox.Storing;
import se.navigatorbot.bot.inbox.SwitchBack;
import se.navigatorbot.bot.outbox.ToPerson;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.partitions.Leases;

/**
 * The half of the engine that stands before anybody can answer: it stores what comes and knows whose turn it is. The
 * other half, {@link Engine}, needs the dialogue and the channels, which themselves lean on this one.
 */
public final class Entrance {

    private final Ground ground;
    private final Leases leases;
    private final Bodies bodies;
    private final TurnQueue queue;
    private final Arrivals arrivals;
    private final Storing storing;
    private final Promises promises = new Promises();
    private final StoredTurns turns;

    /**
     * @param workers the pool on which turns are handled
     */
    public Entrance(Ground ground, ExecutorService workers) {
        this(ground, workers, System::nanoTime);
    }

    /**
     * @param nanos a clock as {@link System#nanoTime}, by which others are waited for after the store was away
     */
    Entrance(Ground ground, ExecutorService workers, LongSupplier nanos) {
        this.ground = ground;
        this.leases = new Leases(ground.redis(), ground.processes());
        this.bodies = new Bodies(ground.documents());
        SwitchBack switchBack = new SwitchBack(ground.redis(), ground.processes(), nanos);
        this.queue = new TurnQueue(new InTurn(workers), leases, switchBack, new HeldBack(nanos));
        this.arrivals = new Arrivals(ground.redis(), ground.unreadable(), queue);
        this.storing = new Storing(ground.redis(), bodies, arrivals, ground.processes(), switchBack);
        this.turns = new StoredTurns(storing, promises, ground.clock());
    }

    public Ground ground() {
        return ground;
    }

    public Leases leases() {
        return leases;
    }

    public Storing storing() {
        return storing;
    }

    public Turns turns() {
        return turns;
    }

    /** The way into somebody's own order of work for whoever need not know when it is done. */
    public ToPerson toPerson() {
        return (participant, id, request) ->
                storing.told(participant, id, request, ground.clock().instant());
    }

    Bodies bodies() {
        return bodies;
    }

    TurnQueue queue() {
        return queue;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Promises promises() {
        return promises;
    }
}
