package se.navigatorbot.bot.redis;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store is.
 *
 * @param url {@code redis://} or {@code rediss://}; empty for an embedded server. With sentinels or a cluster it says
 *     how to enter, and its host does not count
 * @param sentinels {@code name@host:port,host:port}: the name of the primary, and who watches over it
 * @param clusterNodes {@code host:port,host:port}: some servers of a cluster
 * @param durability {@code strict}, or {@code relaxed} to accept a Redis that may lose messages
 * @param waitReplicas how many replicas must have a change before it counts as stored
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
        return url.isBlank() && sentinels.isBlank() && clusterNodes.isBlank();
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
                !sentinels.isBlank() && !clusterNodes.isBlank(),
                "navigator.redis.sentinels and navigator.redis.cluster-nodes exclude each other; remove one of them.");
        refuseWhen(
                !sentinels.isBlank() && !sentinels.contains("@"),
                "navigator.redis.sentinels is not right: it looks like name@host:port,host:port.");
        refuseWhen(waitReplicas < 0, "navigator.redis.wait-replicas is below 0; set it to 0 or more.");
        refuseWhen(
                waitReplicas > 0 && embedded(),
                "navigator.redis.wait-replicas needs a Redis with replicas; set navigator.redis.url.");
        refuseWhen(
                !relaxed() && !durability.equals("strict"),
                "navigator.redis.durability is neither strict nor relaxed; set it to one of them.");
    }

    /** The server that somebody else looks after. */
    StoreServer server() {
        if (!sentinels.isBlank()) {
            int at = sentinels.indexOf('@');
            return new SentinelRedis(
                    Whereabouts.list("navigator.redis.sentinels", sentinels.substring(at + 1)),
                    sentinels.substring(0, at).strip(),
                    address());
        }
        return clusterNodes.isBlank()
                ? new ExternalRedis(address())
                : new ClusterRedis(Whereabouts.list("navigator.redis.cluster-nodes", clusterNodes), address());
    }

    private RedisAddress address() {
        try {
            return url.isBlank() ? RedisAddress.loopback(0, null) : RedisAddress.parse(url);
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
