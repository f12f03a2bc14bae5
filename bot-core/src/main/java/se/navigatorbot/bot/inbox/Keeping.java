package se.navigatorbot.bot.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.AddressBook.Found;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.spool.Replay;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;

/**
 * Puts messages where they are safe: into the store, or on disk while the store is away or does not yet have all that
 * is kept there. The switch to the disk happens where the store's refusal arrives, one message after the other, so that
 * nobody's messages change their order; the switch back, when the last one kept is in the store.
 */
public final class Keeping implements Replay.Taker {

    private final AddressBook addresses;
    private final Storing storing;
    private final NewSenders newSenders;
    private final Spool spool;
    private final Consumer<DeliveryReport> reports;

    /**
     * @param reports writes later news of what was sent
     */
    public Keeping(
            AddressBook addresses,
            Storing storing,
            NewSenders newSenders,
            Spool spool,
            Consumer<DeliveryReport> reports) {
        this.reports = reports;
        this.addresses = addresses;
        this.storing = storing;
        this.newSenders = newSenders;
        this.spool = spool;
    }

    /**
     * Completes when it is durable; fails when it cannot be kept anywhere.
     *
     * @return whether it was new, as far as can be told now
     */
    CompletableFuture<Boolean> keep(InboundMessage message, Instant at) {
        if (spool.inUse() && spool.staysInUse()) {
            return spool.keep(new Spooled(message, at, null));
        }
        return addresses
                .ownerOrNew(message.from())
                .thenCompose(who -> stored(who, message, at))
                .exceptionallyCompose(failure -> afterRefusal(message, at, failure));
    }

    /** The store takes too long: it may have the message or get it yet, which does no harm. */
    CompletableFuture<Boolean> keepWithoutStore(InboundMessage message, Instant at) {
        storing.switchBack().away();
        return spool.keep(new Spooled(message, at, addresses.ownerAtHand(message.from())));
    }

    private CompletableFuture<Boolean> afterRefusal(InboundMessage message, Instant at, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof RedisAwayException
                ? keepWithoutStore(message, at)
                : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<Boolean> stored(Found who, InboundMessage message, Instant at) {
        return storing.message(who.participant(), message, at, newSenders.over(who.participant(), who.fresh()));
    }

    /**
     * Blocks until it is written somewhere.
     *
     * @throws RedisAwayException when it could be written nowhere
     */
    void keep(DeliveryReport report) {
        try {
            take(report);
        } catch (RedisAwayException e) {
            try {
                spool.keep(report).join();
            } catch (CompletionException alsoNot) {
                throw new RedisAwayException("a report can be written nowhere", alsoNot);
            }
        }
    }

    @Override
    public void take(DeliveryReport report) {
        reports.accept(report);
    }

    /** All owners are known before the first message goes, lest one whose owner is at hand overtakes. */
    @Override
    public void take(List<Replay.Arrived> messages) {
        storing.switchBack().giving();
        List<CompletableFuture<Found>> owners = new ArrayList<>(messages.size());
        messages.forEach(arrived -> owners.add(owner(arrived.spooled())));
        CompletableFuture.allOf(owners.toArray(CompletableFuture[]::new)).join();
        List<CompletableFuture<Boolean>> stored = new ArrayList<>(messages.size());
        for (int i = 0; i < owners.size(); i++) {
            stored.add(stored(owners.get(i).join(), messages.get(i)));
        }
        CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new)).join();
    }

    @Override
    public void over() {
        storing.switchBack().given();
    }

    private CompletableFuture<Found> owner(Spooled kept) {
        return kept.triedFor() == null
                ? addresses.ownerOrNew(kept.message().from())
                : CompletableFuture.completedFuture(new Found(kept.triedFor(), false));
    }

    private CompletableFuture<Boolean> stored(Found who, Replay.Arrived arrived) {
        Spooled kept = arrived.spooled();
        return arrived.answered() == null
                ? stored(who, kept.message(), kept.arrivedAt())
                : storing.answered(
                        who.participant(), new AnsweredMessage(kept.message(), arrived.answered()), kept.arrivedAt());
    }
}
