package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;

/** Makes claimed attempts. */
final class Sender {

    /** An older claim is not acted upon: a process that was frozen must not wake and send. Real time. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Leases leases;
    private final Settling settling;
    private final DailyCeiling ceiling;

    Sender(Leases leases, Settling settling, DailyCeiling ceiling) {
        this.leases = leases;
        this.settling = settling;
        this.ceiling = ceiling;
    }

    /**
     * Sends it off; returns at once.
     *
     * @param landed called when the attempt has ended, whatever its outcome, and its way may be given to others
     */
    void send(Gate gate, Flight flight, Runnable landed) {
        gate.runway().take(() -> {
            CompletableFuture<?> settled = CompletableFuture.completedFuture(null);
            try {
                settled = settling.settle(flight, paid(flight, attempt(gate, flight)));
            } finally {
                settled.whenComplete((done, failure) -> landed.run());
            }
        });
    }

    /** What surely did not leave costs nothing. */
    private Delivery paid(Flight flight, Delivery delivery) {
        if (delivery.outcome() == DeliveryOutcome.TRY_LATER) {
            Ready ready = flight.ready();
            ceiling.giveBack(ready.message(), ready.out().to().kind(), ready.parts());
        }
        return delivery;
    }

    private Delivery attempt(Gate gate, Flight flight) {
        Channel channel = gate.channel();
        try {
            return channel.send(flight.ready().out(), () -> stillWanted(gate, flight));
        } catch (RuntimeException e) {
            log.error("channel {} threw, against its contract: {}", channel.kind(), Fault.of(e));
            return Delivery.ended(DeliveryOutcome.UNKNOWN, "threw");
        }
    }

    /** Asked as late as can be: a provider may have asked for a rest since the claim. */
    private boolean stillWanted(Gate gate, Flight flight) {
        return System.nanoTime() - flight.since() < FRESH.toNanos()
                && gate.restNanos(flight.ready().out().to()) == 0
                && leases.owns(Partition.of(flight.ready().message().id()));
    }
}
