package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Redis promises to keep.
 *
 * @param version of the server
 * @param weaknesses what could lose an acknowledged message, each with what to do; empty is as it should be
 */
public record Durability(RedisVersion version, List<String> weaknesses) {

    public Durability {
        weaknesses = List.copyOf(weaknesses);
    }

    /** Reads the settings that matter. */
    public static Durability of(RedisAdmin redis) {
        Map<String, String> info = redis.info();
        List<String> weak = new ArrayList<>();
        if ("slave".equals(info.get("role"))) {
            weak.add("it is a replica (name the primary)");
        }
        if (!"1".equals(info.get("aof_enabled"))) {
            weak.add("appendonly is off (set appendonly yes)");
        }
        fsync(redis.config("appendfsync")).ifPresent(weak::add);
        eviction(redis.config("maxmemory-policy"), info).ifPresent(weak::add);
        return new Durability(version(info), weak);
    }

    private static RedisVersion version(Map<String, String> info) {
        try {
            return RedisVersion.in(info.getOrDefault("redis_version", ""));
        } catch (IllegalArgumentException e) {
            throw new StoreRefusal(
                    "The server does not say which version of Redis it is; Navigatorbot needs " + RedisVersion.NEEDED
                            + " or newer.",
                    e);
        }
    }

    private static Optional<String> fsync(Optional<String> setting) {
        if (setting.isEmpty()) {
            return Optional.of("appendfsync cannot be read (allow CONFIG GET)");
        }
        return setting.filter(value -> !value.equals("always"))
                .map(value -> "appendfsync is " + value + " (set appendfsync always)");
    }

    private static Optional<String> eviction(Optional<String> setting, Map<String, String> info) {
        String policy = setting.orElse(info.getOrDefault("maxmemory_policy", "unknown"));
        return policy.equals("noeviction")
                ? Optional.empty()
                : Optional.of("maxmemory-policy is " + policy + " (set maxmemory-policy noeviction)");
    }

    /**
     * Whether such a store may be used.
     *
     * @param relaxed whether the operator accepts a weaker one ({@code navigator.redis.durability=relaxed})
     * @throws StoreRefusal with one line that names all weaknesses
     */
    public void admit(boolean relaxed) {
        if (version.compareTo(RedisVersion.NEEDED) < 0) {
            throw new StoreRefusal(
                    "Redis " + version + " is too old; Navigatorbot needs " + RedisVersion.NEEDED + " or newer.");
        }
        if (!relaxed && !weaknesses.isEmpty()) {
            throw new StoreRefusal("Redis may lose messages: " + String.join("; ", weaknesses)
                    + "; or accept that with navigator.redis.durability=relaxed.");
        }
    }

    /** One word line for operators. */
    public String summary() {
        return weaknesses.isEmpty() ? "every answer comes after the disk has it" : String.join("; ", weaknesses);
    }
}
