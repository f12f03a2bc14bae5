package se.navigatorbot.bot.inbox;

import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;

/** The door: masks numbers that must not be kept, finds who it is, stores, and only then says so. */
public final class Inbox implements Reception {

    /** How long the store may take before the disk is used instead. Real time. */
    private static final Duration STORE = Duration.ofMillis(1500);

    /** How long the disk may take; Twilio gives up after fifteen seconds. Real time. */
    private static final Duration DISK = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final Keeping keeping;
    private final InstantSource clock;
    private final UnaryOperator<String> mask;
    private final Counter accepted;
    private final Counter repeated;

    /**
     * @param mask takes out of a text what must not be kept
     */
    public Inbox(Ground ground, Keeping keeping, UnaryOperator<String> mask) {
        this.keeping = keeping;
        this.clock = ground.clock();
        this.accepted = ground.meters().counter("navigator.accepted", "seen", "first");
        this.repeated = ground.meters().counter("navigator.accepted", "seen", "before");
        this.mask = mask;
    }

    @Override
    public Receipt accept(InboundMessage message) {
        try {
            boolean isNew = kept(masked(message), clock.instant());
            (isNew ? accepted : repeated).increment();
            return isNew ? Receipt.STORED : Receipt.SEEN_BEFORE;
        } catch (ExecutionException | TimeoutException e) {
            log.warn("could not keep a message: {}", e instanceof TimeoutException ? "too slow" : why(e.getCause()));
            return Receipt.NOT_NOW;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Receipt.NOT_NOW;
        }
    }

    private boolean kept(InboundMessage message, Instant at)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            return keeping.keep(message, at).get(STORE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return keeping.keepWithoutStore(message, at).get(DISK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void report(DeliveryReport report) {
        keeping.keep(report);
    }

    private static Object why(@Nullable Throwable cause) {
        return cause instanceof IOException || cause == null ? "it can be written nowhere" : Fault.of(cause);
    }

    private InboundMessage masked(InboundMessage message) {
        String text = mask.apply(message.text());
        return text.equals(message.text())
                ? message
                : new InboundMessage(
                        message.id(),
                        message.from(),
                        message.content(),
                        text,
                        message.linkCode(),
                        message.writtenAt(),
                        message.file());
    }
}
