package se.navigatorbot.bot.turns;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;

/** A provider that takes the request and never answers. */
final class StuckChannel implements Channel {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile String message = "";

    /** The id of the message that has left. */
    String left() throws InterruptedException {
        if (!reached.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("nothing was sent");
        }
        return message;
    }

    /** Lets the thread go that was left hanging. */
    void release() {
        never.countDown();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public Delivery send(OutboundMessage sent, StillWanted stillWanted) {
        message = sent.id();
        reached.countDown();
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException e) {
                // A hanging provider does not care.
                continue;
            }
        }
        return Delivery.ended(DeliveryOutcome.UNKNOWN, "hung");
    }

    @Override
    public int parts(OutboundMessage sent) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return ChannelHealth.up("hangs");
    }
}
