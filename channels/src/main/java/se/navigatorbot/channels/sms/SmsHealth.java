package se.navigatorbot.channels.sms;

import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;

/** What the last answer says about the way to the provider. Safe for any thread. */
final class SmsHealth {

    private final String note;
    private final ChannelHealth working;
    private volatile ChannelHealth now;

    SmsHealth(String note) {
        this.note = note;
        this.working = ChannelHealth.up("Twilio answers" + note);
        this.now = ChannelHealth.up("nothing sent yet" + note);
    }

    ChannelHealth now() {
        return now;
    }

    void learn(Delivery delivery) {
        switch (delivery.outcome()) {
            case ACCEPTED, UNREACHABLE, OPTED_OUT, REJECTED -> now = working;
            case MISCONFIGURED -> become(State.DOWN, "Twilio refuses our account or sender: " + delivery.code());
            case TRY_LATER -> become(State.DEGRADED, "Twilio takes nothing right now: " + delivery.code());
            case UNKNOWN -> become(State.DEGRADED, "the last answer from Twilio could not be read: " + delivery.code());
            case WITHHELD -> {
                // says nothing about Twilio
            }
        }
    }

    private void become(State state, String detail) {
        now = new ChannelHealth(state, detail + note);
    }
}
