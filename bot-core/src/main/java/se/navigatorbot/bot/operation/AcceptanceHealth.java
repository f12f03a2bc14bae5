package se.navigatorbot.bot.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.navigatorbot.bot.spool.Spool;

/** Whether a message that arrives now would be kept durably, in the store or on disk; what readiness means. */
final class AcceptanceHealth implements HealthIndicator {

    private final WriteProbe probe;
    private final Spool spool;

    AcceptanceHealth(WriteProbe probe, Spool spool) {
        this.probe = probe;
        this.spool = spool;
    }

    @Override
    public Health health() {
        if (probe.canStore()) {
            return Health.up().withDetail("by", "store").build();
        }
        return spool.canKeep()
                ? Health.up().withDetail("by", "spool").build()
                : Health.down().withDetail("by", "nothing").build();
    }
}
