package se.navigatorbot.bot.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.navigatorbot.bot.spool.Spool;

/** How many messages wait on disk for the store, since when, and whether more would find room. */
final class SpoolHealth implements HealthIndicator {

    private final Spool spool;

    SpoolHealth(Spool spool) {
        this.spool = spool;
    }

    @Override
    public Health health() {
        Health.Builder health = spool.canKeep() ? Health.up() : Health.down();
        health.withDetail("waiting", spool.waiting());
        spool.oldest().ifPresent(at -> health.withDetail("oldest", at.toString()));
        if (spool.holdsDamage()) {
            health.withDetail(
                    "damaged", "bytes that could not be read lie beside the spool in files ending in .damaged");
        }
        return health.build();
    }
}
