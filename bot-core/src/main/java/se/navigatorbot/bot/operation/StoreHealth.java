package se.navigatorbot.bot.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.navigatorbot.bot.redis.RedisVersion;
import se.navigatorbot.bot.redis.Store;

/** Whether the store takes messages, and what it promises. */
final class StoreHealth implements HealthIndicator {

    private final WriteProbe probe;
    private final Store store;

    StoreHealth(WriteProbe probe, Store store) {
        this.probe = probe;
        this.store = store;
    }

    @Override
    public Health health() {
        RedisVersion version = store.durability().version();
        return (probe.canStore() ? Health.up() : Health.down())
                .withDetail("kind", store.server().embedded() ? "embedded" : "external")
                .withDetail("version", version.toString())
                .withDetail(
                        "patches",
                        version.knownSafe() ? "known holes are closed" : "may lack security patches; update Redis")
                .withDetail("durability", store.durability().summary())
                .build();
    }
}
