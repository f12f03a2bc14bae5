package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;

/** Claims attempts and lets them fly. */
final class Claiming {

    /** An older judgement is made anew. Real time. */
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private final OutboxScripts scripts;
    private final Leases leases;
    private final Lines lines;
    private final AddressBook addresses;
    private final PersonShelf shelf;
    private final Sender sender;
    private final Settling settling;
    private final Upcoming upcoming;
    private final DailyCeiling ceiling;
    private final Clock clock;

    Claiming(
            OutboxScripts scripts,
            Leases leases,
            Lines lines,
            AddressBook addresses,
            PersonShelf shelf,
            Sender sender,
            Settling settling,
            Upcoming upcoming,
            DailyCeiling ceiling,
            Clock clock) {
        this.scripts = scripts;
        this.leases = leases;
        this.lines = lines;
        this.addresses = addresses;
        this.shelf = shelf;
        this.sender = sender;
        this.settling = settling;
        this.upcoming = upcoming;
        this.ceiling = ceiling;
        this.clock = clock;
    }

    /** The attempt that a claim at this moment would make. */
    private Flight flight(Ready ready) {
        Address to = ready.out().to();
        Progress claimed = ready.read()
                .claimed(
                        clock.instant(),
                        to.kind(),
                        addresses.hash(to),
                        ready.out().account());
        ThreadEntry line = noted(
                lines.said(ready.out(), claimed.at())
                        .withNote(ready.message().draft().why()),
                ready.message().draft());
        return new Flight(ready, claimed, line, System.nanoTime());
    }

    /** What a human writes, and what the bot sends unasked, is an attempt to reach the person. */
    private static ThreadEntry noted(ThreadEntry line, Draft draft) {
        boolean staff = line.speaker().role() == Speaker.Role.STAFF;
        boolean unasked = draft.lane() != Lane.REPLY && draft.purpose() == Purpose.ORDINARY;
        return staff || unasked
                ? line.withAttempt(
                        new ThreadEntry.Attempt(staff ? line.speaker().name() : "", draft.why()))
                : line;
    }

    /** Claims a message that the gate has let through. */
    void claim(Gate gate, Ready ready, AfterClaim after) {
        Partition partition = Partition.of(ready.message().id());
        leases.stay(partition);
        String token = leases.takes(partition) ? leases.token(partition) : null;
        if (token == null) {
            leases.left(partition);
            refused(gate, ready);
            upcoming.forget(ready.message().id());
            after.ended();
            return;
        }
        if (System.nanoTime() - ready.judgedAt() > YOUNG.toNanos()) {
            after.judgeAnew(ready);
        } else if (!affordable(ready)) {
            refused(gate, ready);
            after.tooDear(ready);
        } else {
            claim(token, gate, flight(ready), after);
            return;
        }
        leases.left(partition);
    }

    private void claim(String token, Gate gate, Flight flight, AfterClaim after) {
        Ready ready = flight.ready();
        byte @Nullable [] line =
                flight.writesLine() ? lines.sealed(flight.claimed().participant(), flight.line()) : null;
        scripts.claim(
                        token,
                        ready.message().id(),
                        ready.read(),
                        flight.claimed(),
                        ready.judgedOn().version(),
                        line)
                .whenComplete((claim, failure) -> {
                    if (failure != null || claim == null) {
                        unspent(gate, ready);
                        settling.withdraw(flight);
                        after.ended();
                    } else {
                        claimed(gate, flight, claim, after);
                    }
                    leases.left(Partition.of(ready.message().id()));
                });
    }

    private void claimed(Gate gate, Flight flight, OutboxScripts.Claim claim, AfterClaim after) {
        Ready ready = flight.ready();
        switch (claim.kind()) {
            case OK -> {
                if (flight.writesLine()) {
                    lines.written(flight.line(), claim.line());
                    lines.changed(flight.claimed().participant());
                }
                fly(gate, flight, after);
            }
            case PERSON -> {
                giveBackParts(ready);
                shelf.forget(ready.read().participant());
                after.judgeAnew(ready);
            }
            case STATE, LEASE -> {
                unspent(gate, ready);
                upcoming.forget(ready.message().id());
                after.ended();
            }
        }
    }

    /** Sends what is claimed. */
    void fly(Gate gate, Flight flight, AfterClaim after) {
        Partition partition = Partition.of(flight.ready().message().id());
        leases.stay(partition);
        sender.send(gate, flight, () -> {
            leases.left(partition);
            gate.done(flight.ready().out().to());
            after.ended();
        });
    }

    /** The attempt of an answer that need not wait, with its way and its parts; null when it has to wait. */
    @Nullable
    Flight reserved(Gate gate, Ready ready) {
        Ready routed = gate.reserve(ready);
        if (routed == null) {
            return null;
        }
        if (!affordable(routed)) {
            refused(gate, routed);
            return null;
        }
        boolean whole = false;
        try {
            Flight flight = flight(routed);
            whole = true;
            return flight;
        } finally {
            if (!whole) {
                unspent(gate, routed);
            }
        }
    }

    private boolean affordable(Ready ready) {
        return ceiling.take(ready.message(), ready.out().to().kind(), ready.parts());
    }

    /** It does not leave: gives back its parts and its way. */
    void unspent(Gate gate, Ready ready) {
        giveBackParts(ready);
        refused(gate, ready);
    }

    /** It does not leave by this way. */
    void refused(Gate gate, Ready ready) {
        gate.giveBack(ready);
    }

    private void giveBackParts(Ready ready) {
        ceiling.giveBack(ready.message(), ready.out().to().kind(), ready.parts());
    }
}
