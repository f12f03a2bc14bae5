package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.SafeEncoder;

/**
 * Opens bare connections: commands go out as bytes, answers come back as {@code Long}, {@code byte[]}, lists or null.
 * Nothing is ever repeated here.
 */
final class Wire {

    private static final ProtocolCommand ROLE = () -> SafeEncoder.encode("ROLE");

    private final Supplier<RedisAddress> server;
    private final int patienceMillis;
    private boolean primaryOnly;
    private final Look look;

    /**
     * @param server where it is at this moment
     * @param look at what lies there
     * @param patienceMillis how long to wait for a connection, and for one answer
     */
    Wire(Supplier<RedisAddress> server, Look look, int patienceMillis) {
        this.server = server;
        this.look = look;
        this.patienceMillis = patienceMillis;
    }

    /** As the other, always in one place. */
    Wire(RedisAddress address, Look look, int patienceMillis) {
        this(() -> address, look, patienceMillis);
    }

    /** From now on a server that says that it is a replica is not taken. */
    Wire primaryOnly() {
        primaryOnly = true;
        return this;
    }

    /** How to speak with a server that has no password. */
    static JedisClientConfig plain() {
        return config(RedisAddress.loopback(0, null), JedisRedis.PATIENCE_MILLIS);
    }

    private static JedisClientConfig config(RedisAddress address, int patienceMillis) {
        return DefaultJedisClientConfig.builder()
                .resp2()
                .user(address.user())
                .password(address.password())
                .database(address.database())
                .ssl(address.tls())
                .connectionTimeoutMillis(patienceMillis)
                .socketTimeoutMillis(patienceMillis)
                .clientName("navigatorbot")
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .build();
    }

    /**
     * A connection that has answered, for reading.
     *
     * @throws JedisConnectionException when nobody answers, Redis is still loading, or it holds another store than ours
     */
    Connection open() {
        return opened(look::beforeReading);
    }

    /** As {@link #open}, for writing: Redis is looked at in full. */
    Connection openForWriting() {
        return opened(look::beforeWriting);
    }

    /**
     * Whether our store still lies there.
     *
     * @throws JedisConnectionException when not
     */
    void recognise(Connection connection) {
        look.beforeReading(connection);
    }

    private Connection opened(Consumer<Connection> first) {
        RedisAddress address = server.get();
        Connection connection =
                new Connection(new HostAndPort(address.host(), address.port()), config(address, patienceMillis));
        try {
            ask(connection, Command.PING);
            admitRole(connection);
            first.accept(connection);
            return connection;
        } catch (JedisDataException e) {
            discard(connection);
            throw new JedisConnectionException("it is not ready", e);
        } catch (RuntimeException e) {
            discard(connection);
            throw e;
        }
    }

    private void admitRole(Connection connection) {
        if (primaryOnly
                && !Answers.text(((List<?>) ask(connection, ROLE)).get(0)).equals("master")) {
            throw new JedisConnectionException("it is a replica");
        }
    }

    /**
     * One command and its answer.
     *
     * @throws JedisDataException when Redis refuses the command
     */
    static Object ask(Connection connection, ProtocolCommand command, byte[]... args) {
        connection.sendCommand(command, args);
        return connection.getOne();
    }

    /** The answers to what was sent, in order; an error stands in its place. */
    static List<Object> answers(Connection connection, int count) {
        List<Object> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            answers.add(i == 0 ? connection.getOne() : connection.getUnflushedObject());
        }
        return answers;
    }

    static void discard(Connection connection) {
        try {
            connection.forceDisconnect();
        } catch (Exception e) {
            // It is gone either way.
        }
    }

    /** What must be so before a connection is used; each throws {@link JedisConnectionException} when it is not. */
    interface Look {

        Look NONE = new Look() {
            @Override
            public void beforeWriting(Connection fresh) {}

            @Override
            public void beforeReading(Connection fresh) {}
        };

        void beforeWriting(Connection fresh);

        void beforeReading(Connection fresh);
    }
}
