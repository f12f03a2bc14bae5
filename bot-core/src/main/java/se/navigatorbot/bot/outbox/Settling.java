package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** Writes down what became of attempts, without anybody waiting for it; until it is written it is tried again. */
final class Settling {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);

    private static final Duration RETRY = Duration.ofSeconds(1);

    /** A crisis answer with unknown fate is sent so often at most: each of them may have arrived. */
    private static final int UNKNOWN_REPEATS = 5;

    private static final String RESTARTED = "startat om";
    private static final Supplier<CompletableFuture<?>> NOBODY = () -> CompletableFuture.completedFuture(null);

    private final OutboxScripts scripts;
    private final Stock stock;
    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final Upcoming upcoming;
    private final Gates gates;
    private final Uncertainty uncertainty;
    private final Aftermath aftermath;

    Settling(
            OutboxScripts scripts,
            Stock stock,
            Clock clock,
            ScheduledExecutorService timer,
            Upcoming upcoming,
            Gates gates,
            Uncertainty uncertainty,
            Aftermath aftermath) {
        this.scripts = scripts;
        this.stock = stock;
        this.clock = clock;
        this.timer = timer;
        this.upcoming = upcoming;
        this.gates = gates;
        this.uncertainty = uncertainty;
        this.aftermath = aftermath;
    }

    /**
     * The attempt ended like that.
     *
     * @return completes when the way that it went by may be given to others: at once, unless it goes that way again
     */
    CompletableFuture<?> settle(Flight flight, Delivery delivery) {
        Instant now = clock.instant();
        Fate fate = fate(flight, delivery);
        Progress next = flight.claimed().in(fate, now, delivery.code()).withProviderId(delivery.providerId());
        Instant again = fate == Fate.WAITING ? now.plus(rest(flight, delivery)) : null;
        counted(flight, delivery);
        leaveAlone(flight, delivery);
        OutMessage message = flight.ready().message();
        Address movedTo = delivery.movedTo();
        OutMessage moved =
                movedTo == null ? message : message.to(flight.ready().out().to(), movedTo);
        Supplier<CompletableFuture<?>> first = () -> aftermath.ended(flight, delivery);
        if (fate == Fate.UNKNOWN) {
            write(message, uncertainty.after(flight, next), first);
            return NOBODY.get();
        }
        Step step = movedTo == null
                ? step(message, flight.claimed(), next, again)
                : new Step(moved.id(), flight.claimed(), next, again, stock.seal(moved), Step.NONE, Step.NONE);
        if (again == null) {
            write(message, step, first);
            return NOBODY.get();
        }
        upcoming.expect(message.id(), message.draft().lane());
        boolean atOnce = movedTo == null && !again.isAfter(now);
        return write(moved, step, first, () -> waits(flight, moved, step, again, atOnce));
    }

    /** What goes again at once stands before whatever was made for that address meanwhile. */
    private void waits(Flight flight, OutMessage message, Step step, Instant again, boolean atOnce) {
        Address to = flight.ready().out().to();
        Gate gate = gates.of(to.kind());
        if (atOnce && gate != null && gate.restNanos(to) == 0) {
            gate.addFirst(flight.ready().after(step.next()));
        } else {
            upcoming.later(message.id(), message.draft().lane(), again, new Waiting(message, step.next()));
        }
    }

    /** What cannot be counted holds up nothing. */
    private void counted(Flight flight, Delivery delivery) {
        try {
            aftermath.counted(flight, delivery);
        } catch (RuntimeException e) {
            log.error("an attempt could not be counted: {}", Fault.of(e));
        }
    }

    /** The claim may have been written, but nothing has left. */
    void withdraw(Flight flight) {
        Instant now = clock.instant();
        move(flight.ready().message(), flight.claimed(), flight.claimed().in(Fate.WAITING, now, "abandoned"), now);
    }

    /** It was claimed in an earlier life, and nobody knows whether it left. */
    void lost(OutMessage message, Progress read) {
        Step unknown = uncertainty.lost(message, read, read.in(Fate.UNKNOWN, clock.instant(), RESTARTED));
        write(message, unknown, () -> aftermath.asked(message));
    }

    /** It was claimed in an earlier life, and nobody can read what it is: staff see that it may not have arrived. */
    void unreadable(String id, Progress read) {
        Progress next = read.in(Fate.UNKNOWN, clock.instant(), "går inte att läsa");
        scripts.settle(new Step(id, read, next, null)).whenComplete((standing, failure) -> {
            if (failure != null) {
                timer.schedule(() -> unreadable(id, read), RETRY.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }

    /** Nobody will ever know whether it arrived. */
    void giveUp(OutMessage message, Progress read) {
        write(message, uncertainty.ended(message, read, read.in(Fate.UNKNOWN, clock.instant(), read.code())), NOBODY);
    }

    /** It is not sent. */
    void drop(OutMessage message, Progress read, String reason) {
        Progress next = read.in(Fate.DROPPED, clock.instant(), reason);
        write(message, step(message, read, next, null), () -> aftermath.dropped(message, reason));
    }

    /** It is looked at again then. */
    void postpone(OutMessage message, Progress read, Instant until, String reason) {
        move(message, read, read.in(Fate.WAITING, clock.instant(), reason), until);
    }

    private void move(OutMessage message, Progress read, Progress next, @Nullable Instant again) {
        write(message, step(message, read, next, again), NOBODY);
    }

    private Step step(OutMessage message, Progress read, Progress next, @Nullable Instant again) {
        boolean back = read.fate().ended() && !next.fate().ended();
        byte[] sealed = back ? stock.seal(message) : Step.NONE;
        return new Step(message.id(), read, next, again, sealed, Step.NONE, Step.NONE);
    }

    /**
     * @param first what others have to hear is durable before the outcome is: whoever writes an outcome and dies has told
     *     it. May be told again and again, while the store is away
     * @return completes when the store has it
     */
    private CompletableFuture<?> write(OutMessage message, Step step, Supplier<CompletableFuture<?>> first) {
        return write(message, step, first, () -> {
            Instant again = step.again();
            if (again == null) {
                upcoming.forget(message.id());
            } else {
                upcoming.later(message.id(), message.draft().lane(), again, new Waiting(message, step.next()));
            }
        });
    }

    /**
     * @param then what is done as soon as the store has it
     */
    private CompletableFuture<?> write(
            OutMessage message, Step step, Supplier<CompletableFuture<?>> first, Runnable then) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        Aftermath.told(first).thenCompose(heard -> scripts.settle(step)).whenComplete((standing, failure) -> {
            if (failure != null) {
                timer.schedule(
                        () -> write(message, step, first, then).thenRun(() -> written.complete(null)),
                        RETRY.toMillis(),
                        TimeUnit.MILLISECONDS);
                return;
            }
            try {
                settled(message, step, standing, then);
            } finally {
                written.complete(null);
            }
        });
        return written;
    }

    private void settled(OutMessage message, Step step, @Nullable String standing, Runnable then) {
        if (standing == null) {
            then.run();
            return;
        }
        upcoming.forget(message.id());
        if (standing.contains("|")) {
            overtaken(message, Progress.parse(standing), step.next(), step.again());
        }
    }

    /**
     * A report from outside was faster; only what is news after it is written. Or the partition has come to somebody
     * anew, who could not know that this very attempt did not leave.
     */
    private void overtaken(OutMessage message, Progress standing, Progress next, @Nullable Instant again) {
        boolean takenForUnknown = standing.fate() == Fate.UNKNOWN
                && standing.code().equals(RESTARTED)
                && standing.attempts() == next.attempts();
        if (next.fate() == Fate.WAITING && takenForUnknown) {
            move(message, standing, next, again);
        } else if (next.fate().ended()
                && next.fate() != Fate.UNKNOWN
                && standing.fate().mayBecome(next.fate())) {
            move(message, standing, next, null);
        }
    }

    private static Fate fate(Flight flight, Delivery delivery) {
        boolean crisis = flight.ready().out().purpose() == Purpose.CRISIS;
        boolean again = crisis
                && delivery.outcome() == DeliveryOutcome.UNKNOWN
                && flight.claimed().attempts() < UNKNOWN_REPEATS;
        return again ? Fate.WAITING : Fate.after(delivery.outcome());
    }

    private static Duration rest(Flight flight, Delivery delivery) {
        boolean atOnce = delivery.code().equals("abandoned") || delivery.outcome() == DeliveryOutcome.UNKNOWN;
        if (atOnce && flight.claimed().attempts() < 4) {
            return Duration.ZERO;
        }
        return BackOff.after(flight.claimed().attempts(), delivery.retryAfter());
    }

    /** What the provider asked for concerns others too: the whole account, or what else goes to that address. */
    private void leaveAlone(Flight flight, Delivery delivery) {
        Duration asked = delivery.retryAfter();
        Gate gate = gates.of(flight.ready().out().to().kind());
        if (gate == null || asked == null || asked.isZero() || delivery.outcome() != DeliveryOutcome.TRY_LATER) {
            return;
        }
        String only = delivery.wholeAccount() ? "" : flight.claimed().address();
        Rest rest = new Rest(gate.channel().kind(), only, asked);
        leaveAlone(gate, rest);
        gates.tellOthers(rest);
    }

    /** Some process, perhaps in an earlier life, was asked by a provider for a rest. */
    void leaveAlone(Rest rest) {
        Gate gate = gates.of(rest.kind());
        if (gate != null) {
            leaveAlone(gate, rest);
        }
    }

    private void leaveAlone(Gate gate, Rest rest) {
        if (!rest.account().isEmpty()) {
            gate.channel().spare(rest.account(), rest.left());
        } else if (!rest.address().isEmpty()) {
            gate.hold(rest.address(), rest.left());
        } else if (rest.left().toNanos() > gate.restNanos()) {
            closeFor(gate, rest.left());
        }
    }

    private void closeFor(Gate gate, Duration asked) {
        gate.close(asked).forEach(waiting -> laterAgain(waiting, asked));
    }

    private void laterAgain(Ready waiting, Duration rest) {
        upcoming.later(
                waiting.message().id(),
                waiting.lane(),
                clock.instant().plus(rest),
                new Waiting(waiting.message(), waiting.read()));
    }
}
