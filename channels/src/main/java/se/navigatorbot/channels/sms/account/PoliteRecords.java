package se.navigatorbot.channels.sms.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;

/**
 * Records of an account that are left alone as long as the provider wants the account to be: what it asks of a sender it
 * asks of a reader too, and the other way round.
 */
public record PoliteRecords(ProviderRecords records, Standing standing) implements ProviderRecords {

    @Override
    public List<Sent> sent(Instant since) {
        return politely(() -> records.sent(since));
    }

    @Override
    public List<InboundMessage> received(Instant since) {
        return politely(() -> records.received(since));
    }

    @Override
    public String words(OutboundMessage message) {
        return records.words(message);
    }

    private <T> T politely(Supplier<T> reading) {
        Duration closed = standing.closedFor();
        if (!closed.isZero()) {
            throw new Unreadable("closed", closed);
        }
        try {
            return reading.get();
        } catch (Unreadable e) {
            Duration asked = e.retryAfter();
            if (asked != null) {
                standing.close(asked);
            }
            throw e;
        }
    }
}
