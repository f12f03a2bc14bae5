package se.navigatorbot.channels.telegram;

import java.time.Duration;

/** Growing pauses: each is twice the one before, up to a longest. Used by one thread. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    Duration longest() {
        return longest;
    }

    void reset() {
        next = first;
    }
}
