package se.navigatorbot.bot.partitions;

import se.navigatorbot.bot.redis.Partition;

/**
 * What one process does for all: it falls to whoever owns the first partition, and moves with it. For a moment two may
 * think that it is theirs, so whatever is done must bear being done twice.
 */
public final class SoleDuty {

    private final Leases leases;

    public SoleDuty(Leases leases) {
        this.leases = leases;
    }

    /** Whether it falls to this process now. */
    public boolean ours() {
        return leases.takes(Partition.of(0));
    }

    /** The same work, done only while it falls to this process. */
    public Runnable only(Runnable work) {
        return () -> {
            if (ours()) {
                work.run();
            }
        };
    }
}
