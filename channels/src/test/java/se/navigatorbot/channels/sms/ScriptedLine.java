package se.navigatorbot.channels.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.sms.account.SmsAccount;
import se.navigatorbot.channels.sms.account.SmsHealth;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.Standing;

/** An account whose provider answers as the test says, in a time by hand. */
final class ScriptedLine implements SmsLine {

    final List<String> taken = new ArrayList<>();

    private final AtomicLong nanos;
    private final SmsHealth health;
    private final String provider;
    private Delivery answer;
    private Duration takes = Duration.ZERO;
    private int asked;

    ScriptedLine(String provider, AtomicLong nanos) {
        this.provider = provider;
        this.nanos = nanos;
        this.health = new SmsHealth(provider, "", nanos::get);
        this.answer = Delivery.accepted(provider + "-id");
    }

    SmsAccount account() {
        return new SmsAccount(provider, this);
    }

    ScriptedLine answering(Delivery next) {
        answer = next;
        return this;
    }

    ScriptedLine failing(DeliveryOutcome outcome) {
        return answering(Delivery.ended(outcome, "http-500"));
    }

    ScriptedLine well() {
        takes = Duration.ZERO;
        return answering(Delivery.accepted(provider + "-id"));
    }

    ScriptedLine taking(Duration time) {
        takes = time;
        return this;
    }

    /** How many requests have reached the provider. */
    int asked() {
        return asked;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        return health.watch(() -> attempt(message, stillWanted));
    }

    private Delivery attempt(OutboundMessage message, StillWanted stillWanted) {
        if (!stillWanted.surely()) {
            return Delivery.tryLater(Duration.ZERO, false, "abandoned");
        }
        asked++;
        nanos.addAndGet(takes.toNanos());
        if (answer.outcome() == DeliveryOutcome.ACCEPTED || answer.outcome() == DeliveryOutcome.UNKNOWN) {
            taken.add(message.id());
        }
        return answer;
    }

    @Override
    public Standing standing() {
        return health.standing();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return health.now();
    }
}
