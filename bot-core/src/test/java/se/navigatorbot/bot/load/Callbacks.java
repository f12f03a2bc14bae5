package se.navigatorbot.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/**
 * The provider's delivery reports: for four of five messages, to any process, now and then in the wrong order or twice;
 * brought again until somebody takes them.
 */
final class Callbacks {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final LoopbackTwilio provider;
    private final List<FakePhone> ways;
    private final Random random;
    private volatile boolean going = true;

    Callbacks(Shaken house, Random random) {
        this.provider = house.provider;
        this.random = random;
        String address = "http://127.0.0.1:" + house.ports().get(0);
        this.ways = house.ports().stream()
                .map(port -> new FakePhone("http://127.0.0.1:" + port, address, "+46700000000"))
                .toList();
    }

    void start() {
        Threads.daemon("callbacks", this::run);
    }

    void stop() {
        going = false;
    }

    private void run() {
        int next = 0;
        while (going) {
            List<Sent> all = provider.ledger();
            while (next < all.size() && going) {
                about(all.get(next++));
            }
            Shaken.rest(PAUSE);
        }
    }

    private void about(Sent sent) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                // Nothing is ever heard of it.
            }
            case 2 -> {
                bring(sent, "delivered");
                bring(sent, "sent");
            }
            case 3 -> {
                bring(sent, "delivered");
                bring(sent, "delivered");
            }
            default -> bring(sent, "delivered");
        }
    }

    private void bring(Sent sent, String status) {
        for (int tries = 0; going && !taken(sent, status); tries++) {
            Shaken.rest(PAUSE);
        }
    }

    private boolean taken(Sent sent, String status) {
        try {
            return ways.get(random.nextInt(ways.size())).report(sent, status) / 100 == 2;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
