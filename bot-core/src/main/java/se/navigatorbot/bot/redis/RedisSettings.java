package se.navigatorbot.bot.redis;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store is.
 *
 * @param url {@code redis://} or {@code rediss://}; empty for an embedded server
 * @param sentinels not yet offered
 * @param clusterNodes not yet offered
 * @param durability {@code strict}, or {@code relaxed} to accept a Redis that may lose messages
 * @param waitReplicas not yet offered
 */
@ConfigurationProperties("navigator.redis")
public record RedisSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String sentinels,
        @DefaultValue("") String clusterNodes,
        @DefaultValue("strict") String durability,
        @DefaultValue("0") int waitReplicas) {

    /** Whether the house brings its own server. */
    public boolean embedded() {
        return url.isBlank();
    }

    /** Whether the operator accepts a Redis that may lose messages. */
    public boolean relaxed() {
        return durability.equals("relaxed");
    }

    /**
     * @throws StoreRefusal for what does not exist, or not yet
     */
    void check() {
        refuseWhen(
                !sentinels.isBlank(),
                "navigator.redis.sentinels is not yet offered; remove it and set"
                        + " navigator.redis.url to the primary.");
        refuseWhen(
                !clusterNodes.isBlank(),
                "navigator.redis.cluster-nodes is not yet offered; remove it and set"
                        + " navigator.redis.url to a single Redis.");
        refuseWhen(waitReplicas != 0, "navigator.redis.wait-replicas is not yet offered; set it to 0.");
        refuseWhen(
                !relaxed() && !durability.equals("strict"),
                "navigator.redis.durability is neither strict nor relaxed; set it to one of them.");
    }

    RedisAddress address() {
        try {
            return RedisAddress.parse(url);
        } catch (IllegalArgumentException e) {
            throw new StoreRefusal("navigator.redis.url is not right: " + e.getMessage() + ".", e);
        }
    }

    private static void refuseWhen(boolean wrong, String line) {
        if (wrong) {
            throw new StoreRefusal(line);
        }
    }

    /** Shows no url, which may hold a password. */
    @Override
    public String toString() {
        return "RedisSettings[" + (embedded() ? "embedded" : "external") + ", " + durability + "]";
    }
}
