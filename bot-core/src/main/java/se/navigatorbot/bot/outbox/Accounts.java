package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import se.navigatorbot.channels.ChannelKind;

/** The permits of each account that messages of one channel go by, also while other processes send by the same. */
final class Accounts {

    private static final Duration RETRY = Duration.ofMillis(200);

    /** Seconds that are caught up with. */
    private static final double LATE = 0.1;

    private final ChannelKind kind;
    private final ToDoubleFunction<String> perSecond;
    private final Draws draws;
    private final LongSupplier nanos;
    private final Map<String, Permits> permits = new HashMap<>();

    /**
     * @param perSecond parts by account, 0 for no limit
     * @param draws permits while several processes send
     * @param nanos a clock as {@link System#nanoTime}
     */
    Accounts(ChannelKind kind, ToDoubleFunction<String> perSecond, Draws draws, LongSupplier nanos) {
        this.kind = kind;
        this.perSecond = perSecond;
        this.draws = draws;
        this.nanos = nanos;
    }

    /** Takes so many parts of that account if they are there. */
    synchronized boolean take(String account, int parts) {
        return permits(account).take(parts);
    }

    /** Gives back what was taken and not used. */
    synchronized void giveBack(String account, int parts) {
        permits(account).giveBack(parts);
    }

    /** How long until so many may be there. */
    synchronized long nanosUntil(String account, int parts) {
        return permits(account).nanosUntil(parts);
    }

    private synchronized void drawn(String account, int parts, long rest) {
        permits(account).drawn(parts, rest);
    }

    private Permits permits(String account) {
        return permits.computeIfAbsent(account, name -> {
            double rate = perSecond.applyAsDouble(name);
            double full = Math.max(1, rate * LATE);
            return new Permits(rate, full, 1, nanos, new Shared(name, rate, full));
        });
    }

    private final class Shared implements Permits.Source {

        private final String account;
        private final double rate;
        private final double full;

        Shared(String account, double rate, double full) {
            this.account = account;
            this.rate = rate;
            this.full = full;
        }

        @Override
        public boolean shared() {
            return draws.shared();
        }

        @Override
        public void draw(int needed) {
            draws.draw(kind, account, rate, full, needed).whenComplete((drawn, failure) -> {
                if (failure == null) {
                    drawn(account, drawn.parts(), drawn.nanos());
                } else {
                    drawn(account, 0, RETRY.toNanos());
                }
                draws.tell();
            });
        }
    }
}
