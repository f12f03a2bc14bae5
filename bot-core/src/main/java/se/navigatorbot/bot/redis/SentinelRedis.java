package se.navigatorbot.bot.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.SafeEncoder;

/**
 * A primary that sentinels watch over. Who it is, is asked for each new connection; the server itself must say so too.
 *
 * @param name under which the sentinels know it
 * @param entry user, password, database and TLS of the primary; its host and port do not count
 */
record SentinelRedis(List<Whereabouts> sentinels, String name, RedisAddress entry) implements StoreServer {

    private static final ProtocolCommand SENTINEL = () -> SafeEncoder.encode("SENTINEL");

    @Override
    public boolean embedded() {
        return false;
    }

    /**
     * The primary at this moment.
     *
     * @throws JedisConnectionException when no sentinel knows
     */
    @Override
    public RedisAddress address() {
        for (Whereabouts sentinel : sentinels) {
            try {
                List<?> found = ask(sentinel);
                if (found != null && found.size() == 2) {
                    return entry.at(Answers.text(found.get(0)), Integer.parseInt(Answers.text(found.get(1))));
                }
            } catch (JedisException next) {
                continue;
            }
        }
        throw new JedisConnectionException("no sentinel knows " + name);
    }

    private @Nullable List<?> ask(Whereabouts sentinel) {
        Connection connection = new Connection(new HostAndPort(sentinel.host(), sentinel.port()), Wire.plain());
        try {
            return (List<?>) Wire.ask(
                    connection,
                    SENTINEL,
                    "get-master-addr-by-name".getBytes(StandardCharsets.US_ASCII),
                    Call.bytes(name));
        } finally {
            Wire.discard(connection);
        }
    }

    @Override
    public String where() {
        return name + " of the sentinels " + sentinels;
    }
}
