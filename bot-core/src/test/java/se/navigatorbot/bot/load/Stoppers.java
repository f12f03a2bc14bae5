package se.navigatorbot.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/** People who write, are answered, say STOPP, and write no more: beside the receipt they must get nothing more. */
final class Stoppers {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** An answer and a receipt. */
    private static final int OWED = 2;

    private final Strangers strangers;
    private final LoopbackTwilio provider;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    Stoppers(Strangers strangers, LoopbackTwilio provider) {
        this.strangers = strangers;
        this.provider = provider;
    }

    /** One more, who takes the time that it takes. */
    void another() {
        String from = String.format("+4670309%04d", 7000 + numbers.getAndIncrement());
        strangers.busy("stopper", () -> stop(from));
    }

    private void stop(String from) {
        strangers.says(from, "Hej");
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (got(from) == 0 && System.nanoTime() < until) {
            Shaken.rest(LOOK);
        }
        if (got(from) > 0) {
            strangers.says(from, "STOPP");
            stopped.add(from);
        }
    }

    /** How many have stopped. */
    int count() {
        return stopped.size();
    }

    /**
     * Those who got more than they are owed.
     *
     * @param more answers that a first contact has beyond one
     */
    List<String> contacted(int more) {
        return stopped.stream()
                .filter(from -> got(from) > OWED + more)
                .map(from -> "somebody who had said STOPP got " + got(from) + " messages in all")
                .toList();
    }

    private long got(String from) {
        return provider.ledger().stream()
                .filter(sent -> sent.to().equals(from))
                .map(Sent::statusCallback)
                .distinct()
                .count();
    }
}
