package se.navigatorbot.channels.sms.account;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.sms.http.HttpFailure;

/** What the answers say about the way to the provider: the last one in words, the last minute's as standing. */
public final class SmsHealth {

    private final String provider;
    private final String note;
    private final LongSupplier nanos;
    private final Standing standing;
    private final ChannelHealth working;
    private volatile ChannelHealth last;

    /**
     * @param provider its name
     * @param note what stands after every line, empty for nothing
     */
    public SmsHealth(String provider, String note) {
        this(provider, note, System::nanoTime);
    }

    /**
     * @param nanos a clock as {@link System#nanoTime}
     */
    public SmsHealth(String provider, String note, LongSupplier nanos) {
        this.provider = provider;
        this.note = note;
        this.nanos = nanos;
        this.standing = new Standing(nanos);
        this.working = ChannelHealth.up(provider + " answers" + note);
        this.last = ChannelHealth.up("nothing sent yet" + note);
    }

    public Standing standing() {
        return standing;
    }

    public ChannelHealth now() {
        return last;
    }

    /** Makes the attempt and learns from it. */
    public Delivery watch(Supplier<Delivery> attempt) {
        long began = nanos.getAsLong();
        Delivery delivery = attempt.get();
        if (!delivery.code().equals(HttpFailure.ABANDONED)) {
            learn(delivery, nanos.getAsLong() - began);
        }
        return delivery;
    }

    private void learn(Delivery delivery, long took) {
        say(delivery);
        boolean turnedAway = delivery.outcome() == DeliveryOutcome.TRY_LATER && !HttpFailure.isCode(delivery.code());
        if (turnedAway && delivery.retryAfter() != null) {
            standing.close(delivery.retryAfter());
        } else if (delivery.outcome() != DeliveryOutcome.WITHHELD) {
            standing.learn(failed(delivery.outcome()), took);
        }
    }

    private static boolean failed(DeliveryOutcome outcome) {
        return switch (outcome) {
            case MISCONFIGURED, TRY_LATER, UNKNOWN -> true;
            case ACCEPTED, UNREACHABLE, OPTED_OUT, REJECTED, WITHHELD -> false;
        };
    }

    private void say(Delivery delivery) {
        switch (delivery.outcome()) {
            case ACCEPTED, UNREACHABLE, OPTED_OUT, REJECTED -> last = working;
            case MISCONFIGURED -> become(State.DOWN, provider + " refuses our account or sender: " + delivery.code());
            case TRY_LATER -> become(State.DEGRADED, provider + " takes nothing right now: " + delivery.code());
            case UNKNOWN ->
                become(State.DEGRADED, "the last answer from " + provider + " could not be read: " + delivery.code());
            case WITHHELD -> {
                // says nothing about the provider
            }
        }
    }

    private void become(State state, String detail) {
        last = new ChannelHealth(state, detail + note);
    }
}
