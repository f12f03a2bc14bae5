package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** The way out, as the rest of the house sees it. */
public final class Outbox {

    private final Stock stock;
    private final Upcoming upcoming;
    private final Gates gates;
    private final Assessor assessor;
    private final Claiming claiming;
    private final Dispatcher dispatcher;
    private final Settling settling;
    private final Doubting doubting;
    private final CeilingBook book;
    private final Rests rests;
    private final Clock clock;

    Outbox(
            Stock stock,
            Upcoming upcoming,
            Gates gates,
            Assessor assessor,
            Claiming claiming,
            Dispatcher dispatcher,
            Settling settling,
            Doubting doubting,
            CeilingBook book,
            Rests rests,
            Clock clock) {
        this.stock = stock;
        this.upcoming = upcoming;
        this.gates = gates;
        this.assessor = assessor;
        this.claiming = claiming;
        this.dispatcher = dispatcher;
        this.settling = settling;
        this.doubting = doubting;
        this.book = book;
        this.rests = rests;
        this.clock = clock;
    }

    /**
     * Makes messages of what a turn decided. An answer, or a reminder and the like, that need not wait is claimed together
     * with the commit; its way out is taken until {@link #committed} or {@link #abandoned} is called.
     *
     * @param number and {@code turnId}: of the inbox entry; the names of the messages come from them
     * @param after the person as the commit will leave it
     * @param causedAt when the message it answers arrived
     */
    public List<Posting> make(String turnId, long number, Known after, List<Draft> drafts, Instant causedAt) {
        List<Posting> made = new ArrayList<>(drafts.size());
        boolean whole = false;
        try {
            make(turnId, number, after, drafts, causedAt, made);
            whole = true;
            return made;
        } finally {
            if (!whole) {
                abandoned(made);
            }
        }
    }

    private void make(
            String turnId, long number, Known after, List<Draft> drafts, Instant causedAt, List<Posting> made) {
        Partition partition = Partition.of(after.person().id());
        boolean free = !upcoming.waits(partition, Lane.REPLY);
        Instant now = clock.instant();
        for (Draft draft : drafts) {
            String id = MessageIds.message(partition.number(), number, turnId, made.size());
            OutMessage message = new OutMessage(id, after.person().id(), draft, causedAt);
            Posting posting = posting(message, after, now, free);
            free &= posting.claimed() != null;
            made.add(posting);
        }
    }

    /** The bytes that the store keeps of a message. */
    public byte[] sealed(OutMessage message) {
        return stock.seal(message);
    }

    /** They are in the store: what was claimed leaves, the rest waits for its turn. */
    public void committed(List<Posting> postings) {
        boolean waits = false;
        for (Posting posting : postings) {
            Flight flight = posting.claimed();
            if (flight == null) {
                OutMessage message = posting.message();
                upcoming.add(
                        message.id(), message.draft().lane(), posting.due(), new Waiting(message, posting.progress()));
                waits = true;
            } else {
                Gate gate = gateOf(flight);
                claiming.fly(gate, flight, dispatcher.after(gate));
            }
        }
        if (waits) {
            dispatcher.wake();
        }
    }

    /** They will not come into the store. */
    public void abandoned(List<Posting> postings) {
        for (Posting posting : postings) {
            Flight flight = posting.claimed();
            if (flight != null) {
                claiming.unspent(gateOf(flight), flight.ready());
            }
        }
    }

    /** Lets messages out until {@link #stop}. */
    public void start() {
        book.agree();
        Thread thread = new Thread(dispatcher, "dispatcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Nothing new is claimed from now on; what has been claimed still leaves. */
    public void stop() {
        dispatcher.stop();
        doubting.stop();
    }

    /** How many attempts are under way. */
    public int underWay() {
        return gates.all().stream().mapToInt(Gate::underWay).sum();
    }

    /** Finds in the store what is due soon. */
    public void look() {
        book.agree();
        rests.learnOfOthers();
        stock.look(upcoming);
        dispatcher.wake();
        doubting.look();
    }

    /** The time was turned, or something else makes it worth looking at once. */
    public void wake() {
        dispatcher.wake();
    }

    /**
     * The partition has come to us: whatever was claimed there and has no outcome may or may not have left. It is never
     * sent again blindly, a crisis answer excepted. Answers that wait there are known before anybody is answered anew,
     * so that nobody gets a later answer first.
     */
    public void recover(Partition partition) {
        Instant now = clock.instant();
        CompletableFuture<Void> learned = rests.learn();
        doubting.recover(partition);
        for (Stock.Left left : stock.claimed(partition)) {
            recover(left, now);
        }
        // Whoever had it may have written an outcome between these two looks, as a doubt that nobody would ask about.
        doubting.recover(partition);
        learned.join();
        stock.replies(partition, upcoming);
    }

    /** What is kept of its person may be unreadable too. */
    private void recover(Stock.Left left, Instant now) {
        OutMessage message = left.message();
        try {
            if (message == null) {
                settling.unreadable(left.id(), left.progress());
            } else if (message.draft().purpose() == Purpose.CRISIS) {
                settling.postpone(message, left.progress(), now, "startat om");
            } else {
                settling.lost(message, left.progress());
            }
        } catch (RedisAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            stock.unreadable(left.id(), e);
            settling.unreadable(left.id(), left.progress());
        }
    }

    /** The partition is somebody else's now. */
    public void leave(Partition partition) {
        doubting.leave(partition);
    }

    /** How many wait in a lane, as far as this process looks ahead. */
    public int waiting(Lane lane) {
        int waiting = upcoming.waiting(lane);
        for (Gate gate : gates.all()) {
            waiting += gate.waiting(lane);
        }
        return waiting;
    }

    private Posting posting(OutMessage message, Known after, Instant now, boolean free) {
        Draft draft = message.draft();
        Progress made = Progress.made(after.person().id(), draft.lane(), now).speakingOf(Untold.kept(draft.about()));
        Instant due = draft.notBefore() == null || draft.notBefore().isBefore(now) ? now : draft.notBefore();
        boolean atOnce = free && due.equals(now) && mayGoAtOnce(message, draft);
        Flight flight = atOnce ? flight(message, made, after, now) : null;
        return new Posting(message, flight == null ? made : flight.claimed(), due, flight);
    }

    /** A broadcast can be stopped until it leaves, so it goes through its lane. */
    private boolean mayGoAtOnce(OutMessage message, Draft draft) {
        return switch (draft.lane()) {
            case REPLY -> draft.timing() == Timing.AT_ONCE;
            case NOTICE ->
                !upcoming.waits(Partition.of(message.id()), Lane.NOTICE) && !upcoming.anythingDue(Lane.NOTICE);
            case BROADCAST -> false;
        };
    }

    private @Nullable Flight flight(OutMessage message, Progress made, Known after, Instant now) {
        Ready ready = assessor.assess(message, made, after, now).ready();
        if (ready == null) {
            return null;
        }
        Gate gate = gates.of(ready.out().to().kind());
        return gate == null ? null : claiming.reserved(gate, ready);
    }

    private Gate gateOf(Flight flight) {
        Gate gate = gates.of(flight.ready().out().to().kind());
        if (gate == null) {
            throw new IllegalStateException("a flight without a gate");
        }
        return gate;
    }
}
