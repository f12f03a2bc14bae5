package se.navigatorbot.bot.outbox;

import java.util.function.LongSupplier;

/**
 * Permission to send, in parts per second: a bucket that fills steadily. A message dearer than the whole bucket goes
 * when the bucket is full and leaves a debt. Real time.
 */
final class Permits {

    private final double perSecond;
    private final double full;
    private final LongSupplier nanos;
    private double parts;
    private long at;

    /**
     * @param perSecond 0 for no limit
     * @param full what the bucket holds
     * @param nanos a clock as {@link System#nanoTime}
     */
    Permits(double perSecond, double full, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.full = full;
        this.nanos = nanos;
        this.parts = full;
        this.at = nanos.getAsLong();
    }

    /** Takes them if they are there. */
    boolean take(int wanted) {
        if (perSecond == 0) {
            return true;
        }
        refill();
        if (parts < Math.min(wanted, full)) {
            return false;
        }
        parts -= wanted;
        return true;
    }

    /** Gives back what was taken and not used. */
    void giveBack(int unused) {
        parts = Math.min(full, parts + unused);
    }

    /** How long until so many may be there. */
    long nanosUntil(int wanted) {
        if (perSecond == 0) {
            return 0;
        }
        refill();
        double missing = Math.min(wanted, full) - parts;
        return missing <= 0 ? 0 : (long) Math.ceil(missing / perSecond * 1e9);
    }

    private void refill() {
        long now = nanos.getAsLong();
        parts = Math.min(full, parts + (now - at) / 1e9 * perSecond);
        at = now;
    }
}
