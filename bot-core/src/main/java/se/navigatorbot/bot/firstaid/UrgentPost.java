package se.navigatorbot.bot.firstaid;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;

/** Sends what cannot wait straight over a channel; nothing of it is written anywhere before. */
final class UrgentPost {

    private static final Duration WORTH = Duration.ofHours(1);

    /** A process that was frozen must not wake and send. Real time. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final Logger log = LoggerFactory.getLogger(UrgentPost.class);

    private final List<Channel> channels;
    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;

    UrgentPost(List<Channel> channels, Texts texts, Clock clock, ZoneId zone) {
        this.channels = List.copyOf(channels);
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The message as it is to leave. No message of a turn is called as it is; a report on it finds nobody, which does no
     * harm.
     *
     * @param index tells it from others that the same words of danger cause
     */
    OutboundMessage message(InboundMessage cause, int index, Draft draft, Address to) {
        String id = "away-" + Integer.toString(cause.id().hashCode() & Integer.MAX_VALUE, 36) + "-" + index;
        return new OutboundMessage(
                id,
                to,
                texts.render(draft.wording(), LocalDateTime.ofInstant(clock.instant(), zone)),
                draft.choices(),
                draft.speaker(),
                draft.purpose(),
                clock.instant().plus(WORTH));
    }

    /** An attempt of which nobody knows whether it arrived is repeated once: in danger twice is better than never. */
    DeliveryOutcome send(OutboundMessage message) {
        DeliveryOutcome first = attempt(message);
        return first == DeliveryOutcome.UNKNOWN ? attempt(message) : first;
    }

    private DeliveryOutcome attempt(OutboundMessage message) {
        long begun = System.nanoTime();
        for (Channel channel : channels) {
            if (channel.kind() == message.to().kind()) {
                try {
                    Delivery delivery = channel.send(message, () -> System.nanoTime() - begun < FRESH_NANOS);
                    return delivery.outcome();
                } catch (RuntimeException e) {
                    log.error("channel {} threw, against its contract: {}", channel.kind(), Fault.of(e));
                    return DeliveryOutcome.UNKNOWN;
                }
            }
        }
        return DeliveryOutcome.MISCONFIGURED;
    }
}
