package se.navigatorbot.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The time that people notice: it decides what is due, past or in quiet hours. Runs with the real clock, but a
 * demonstration may start it elsewhere and turn it on. Leases, time-outs and sessions never use it.
 */
public final class BusinessClock extends Clock {

    private final Clock real;
    private volatile Duration ahead;
    private final CopyOnWriteArrayList<Runnable> turned = new CopyOnWriteArrayList<>();

    private BusinessClock(Clock real, Duration ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** In step with the real clock. */
    public static BusinessClock real(Clock real) {
        return new BusinessClock(real, Duration.ZERO);
    }

    /** Begins at {@code start} now and runs on from there. */
    public static BusinessClock startingAt(Instant start, Clock real) {
        return new BusinessClock(real, Duration.between(real.instant(), start));
    }

    /** The machine's own clock, for log-ins and locks, which no demonstration may stretch. */
    public Clock real() {
        return real;
    }

    /** Turns the time on and lets everybody look at what has become due. */
    public void advance(Duration by) {
        synchronized (this) {
            ahead = ahead.plus(by);
        }
        turned.forEach(Runnable::run);
    }

    /** Called after every {@link #advance}; must return at once. */
    public void whenTurned(Runnable listener) {
        turned.add(listener);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new BusinessClock(real.withZone(zone), ahead);
    }
}
