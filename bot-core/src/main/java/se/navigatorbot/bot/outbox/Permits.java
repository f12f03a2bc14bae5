package se.navigatorbot.bot.outbox;

import java.util.function.LongSupplier;

/**
 * Permission to send, in parts per second: a bucket that fills steadily, further while somebody waits for it than while
 * nobody does: who comes late may catch up, but a rest is no reason to go faster afterwards. A message dearer than the whole bucket goes
 * when the bucket is full and leaves a debt. While other processes send by the same account nothing fills by itself:
 * what is needed is drawn from a bucket that all share. Real time.
 */
final class Permits {

    private final double perSecond;
    private final double full;
    private final double rested;
    private final LongSupplier nanos;
    private final Source source;
    private double parts;
    private long at;
    private boolean waited;
    private boolean drawing;
    private boolean shared;
    private long drawAgain;

    /**
     * @param perSecond 0 for no limit
     * @param full what the bucket holds
     * @param nanos a clock as {@link System#nanoTime}
     */
    Permits(double perSecond, double full, LongSupplier nanos) {
        this(perSecond, full, full, nanos, Source.OWN);
    }

    /**
     * @param rested what it holds when nobody has waited
     * @param source of permits that are shared
     */
    Permits(double perSecond, double full, double rested, LongSupplier nanos, Source source) {
        this.perSecond = perSecond;
        this.full = full;
        this.rested = rested;
        this.nanos = nanos;
        this.source = source;
        this.parts = rested;
        this.at = nanos.getAsLong();
    }

    /** Takes them if they are there. */
    boolean take(int wanted) {
        if (perSecond == 0) {
            return true;
        }
        refill();
        waited = missing(wanted) > 0;
        if (waited) {
            draw(wanted);
        } else {
            parts -= wanted;
        }
        return !waited;
    }

    /** Gives back what was taken and not used. */
    void giveBack(int unused) {
        parts = Math.min(Math.max(full, parts), parts + unused);
    }

    /** How long until so many may be there. */
    long nanosUntil(int wanted) {
        if (perSecond == 0) {
            return 0;
        }
        refill();
        double missing = missing(wanted);
        if (missing > 0 && shared) {
            return Math.max(0, drawAgain - nanos.getAsLong());
        }
        return missing <= 0 ? 0 : (long) Math.ceil(missing / perSecond * 1e9);
    }

    /**
     * So much was drawn.
     *
     * @param rest until it is worth drawing again
     */
    void drawn(int taken, long rest) {
        drawing = false;
        parts += taken;
        drawAgain = taken > 0 ? nanos.getAsLong() : nanos.getAsLong() + rest;
    }

    /** What was drawn covers even a message dearer than the bucket. */
    private double missing(int wanted) {
        return (shared ? wanted : Math.min(wanted, full)) - parts;
    }

    private void draw(int wanted) {
        if (shared && !drawing && nanos.getAsLong() >= drawAgain) {
            drawing = true;
            source.draw((int) Math.ceil(wanted - parts));
        }
    }

    private void refill() {
        long now = nanos.getAsLong();
        boolean sharedNow = source.shared();
        if (sharedNow && !shared) {
            parts = 0;
        }
        shared = sharedNow;
        if (!shared) {
            parts = Math.min(Math.max(waited ? full : rested, parts), parts + (now - at) / 1e9 * perSecond);
        }
        at = now;
    }

    /** Where permits come from that several processes share. */
    interface Source {

        /** Nobody else sends by that account. */
        Source OWN = new Source() {
            @Override
            public boolean shared() {
                return false;
            }

            @Override
            public void draw(int needed) {
                throw new IllegalStateException("nothing is shared");
            }
        };

        /** Whether others send by the same account at this moment. */
        boolean shared();

        /** Begins to draw so many; {@link Permits#drawn} must follow, from any thread that may use the permits. */
        void draw(int needed);
    }
}
