package se.navigatorbot.channels.sms.account;

import java.util.Map;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.sms.text.SmsBody;
import se.navigatorbot.channels.sms.text.SmsText;

/** What every account does alike around the one request that its provider wants. */
public final class AccountLine implements SmsLine {

    private final SmsHealth health;
    private final Threshold threshold;
    private final Map<String, ProviderRecords> records;
    private final Attempt attempt;

    /** One request to the provider, and what its answer means. */
    @FunctionalInterface
    public interface Attempt {

        /**
         * @param secondsLeft until nobody wants the message any more, at least one
         * @param stillWanted asked just before the request leaves
         */
        Delivery make(OutboundMessage message, SmsText body, long secondsLeft, Channel.StillWanted stillWanted);
    }

    /**
     * @param provider its name in records
     * @param shown its name for staff
     */
    public AccountLine(String provider, String shown, Threshold threshold, ProviderRecords records, Attempt attempt) {
        this.health = new SmsHealth(shown, threshold.guests().note());
        this.threshold = threshold;
        this.records = Map.of(provider, new PoliteRecords(records, health.standing()));
        this.attempt = attempt;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public int parts(OutboundMessage message) {
        return SmsBody.of(message).parts();
    }

    @Override
    public Standing standing() {
        return health.standing();
    }

    @Override
    public ChannelHealth health() {
        return health.now();
    }

    @Override
    public Map<String, ProviderRecords> records() {
        return records;
    }

    @Override
    public Delivery send(OutboundMessage message, Channel.StillWanted stillWanted) {
        SmsText body = SmsBody.of(message);
        Delivery stopped = threshold.stops(message, body);
        return stopped == null
                ? health.watch(() -> attempt.make(message, body, threshold.secondsLeft(message), stillWanted))
                : stopped;
    }
}
