package se.navigatorbot.bot.partitions;

import java.time.Duration;

/**
 * How long rights last that several processes share; real time.
 *
 * @param lasts until the store gives a lease up, and forgets a process not heard of
 * @param trusted until its holder gives it up itself, a good while before
 * @param renewal how often it is renewed
 */
public record LeaseTimes(Duration lasts, Duration trusted, Duration renewal) {

    /** A process may be held up for some seconds before others take over its work. */
    public static final LeaseTimes ORDINARY =
            new LeaseTimes(Duration.ofSeconds(10), Duration.ofSeconds(8), Duration.ofSeconds(3));
}
