package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * A cluster, whose primaries share the slots.
 *
 * @param seeds some of its servers
 * @param entry user, password and TLS of all of them; its host and port do not count
 */
record ClusterRedis(List<Whereabouts> seeds, RedisAddress entry) implements StoreServer {

    static final int SLOTS = 16_384;

    @Override
    public boolean embedded() {
        return false;
    }

    /** The primary that holds what the store says of itself. */
    @Override
    public RedisAddress address() {
        return map(List.of()).get(slot(Keys.STORE));
    }

    @Override
    public List<RedisAddress> addresses() {
        return List.copyOf(new LinkedHashSet<>(map(List.of())));
    }

    static int slot(String key) {
        return JedisClusterCRC16.getSlot(key);
    }

    /**
     * Which primary has which slot at this moment.
     *
     * @param known asked before the seeds
     * @throws JedisConnectionException when nobody knows, or a slot has no primary
     */
    List<RedisAddress> map(Collection<RedisAddress> known) {
        Set<RedisAddress> asked = new LinkedHashSet<>(known);
        seeds.forEach(seed -> asked.add(entry.at(seed.host(), seed.port())));
        for (RedisAddress one : asked) {
            try {
                return map(one);
            } catch (JedisException next) {
                continue;
            }
        }
        throw new JedisConnectionException("no server of the cluster knows who has all slots");
    }

    private List<RedisAddress> map(RedisAddress asked) {
        Connection connection = new Wire(asked, Wire.Look.NONE, JedisRedis.PATIENCE_MILLIS).open();
        try {
            @Nullable RedisAddress[] owners = new @Nullable RedisAddress[SLOTS];
            for (Object range : (List<?>) Wire.ask(connection, Command.CLUSTER, Call.bytes("SLOTS"))) {
                List<?> parts = (List<?>) range;
                List<?> primary = (List<?>) parts.get(2);
                String host = Answers.text(primary.get(0));
                RedisAddress owner = entry.at(host.isEmpty() ? asked.host() : host, ((Long) primary.get(1)).intValue());
                for (long slot = (Long) parts.get(0); slot <= (Long) parts.get(1); slot++) {
                    owners[(int) slot] = owner;
                }
            }
            List<RedisAddress> map = new ArrayList<>(SLOTS);
            for (RedisAddress owner : owners) {
                if (owner == null) {
                    throw new JedisConnectionException("a slot has no primary");
                }
                map.add(owner);
            }
            return map;
        } finally {
            Wire.discard(connection);
        }
    }

    @Override
    public RedisAddress at(String host, int port) {
        return entry.at(host, port);
    }

    @Override
    public String where() {
        return "the cluster of " + seeds;
    }
}
