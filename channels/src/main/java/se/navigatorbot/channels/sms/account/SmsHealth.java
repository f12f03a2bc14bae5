package se.navigatorbot.channels.sms.account;

import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;

/** What the last answer says about the way to the provider. Safe for any thread. */
public final class SmsHealth {

    private final String provider;
    private final String note;
    private final ChannelHealth working;
    private volatile ChannelHealth now;

    /**
     * @param provider its name
     * @param note what stands after every line, empty for nothing
     */
    public SmsHealth(String provider, String note) {
        this.provider = provider;
        this.note = note;
        this.working = ChannelHealth.up(provider + " answers" + note);
        this.now = ChannelHealth.up("nothing sent yet" + note);
    }

    public ChannelHealth now() {
        return now;
    }

    public void learn(Delivery delivery) {
        switch (delivery.outcome()) {
            case ACCEPTED, UNREACHABLE, OPTED_OUT, REJECTED -> now = working;
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
        now = new ChannelHealth(state, detail + note);
    }
}
