package se.navigatorbot.bot.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.navigatorbot.bot.redis.Durability;
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
        Health.Builder health = (probe.canStore() ? Health.up() : Health.down())
                .withDetail("kind", store.server().embedded() ? "embedded" : "external");
        store.admitted().ifPresent(found -> tell(health, found.durability()));
        String trouble = store.trouble().line();
        return (trouble.isEmpty() ? health : health.withDetail("trouble", trouble)).build();
    }

    private static void tell(Health.Builder health, Durability durability) {
        RedisVersion version = durability.version();
        health.withDetail("version", version.toString())
                .withDetail(
                        "patches",
                        version.knownSafe() ? "known holes are closed" : "may lack security patches; update Redis")
                .withDetail("durability", durability.summary());
    }
}
