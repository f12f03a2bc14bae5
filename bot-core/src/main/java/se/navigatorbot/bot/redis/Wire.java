package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Opens bare connections: commands go out as bytes, answers come back as {@code Long}, {@code byte[]}, lists or null.
 * Nothing is ever repeated here.
 */
final class Wire {

    private final HostAndPort server;
    private final JedisClientConfig config;

    /**
     * @param patienceMillis how long to wait for a connection, and for one answer
     */
    Wire(RedisAddress address, int patienceMillis) {
        this.server = new HostAndPort(address.host(), address.port());
        this.config = DefaultJedisClientConfig.builder()
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
     * A connection that has answered.
     *
     * @throws JedisConnectionException when nobody answers, or Redis is still loading
     */
    Connection open() {
        Connection connection = new Connection(server, config);
        try {
            ask(connection, Protocol.Command.PING);
            return connection;
        } catch (JedisDataException e) {
            discard(connection);
            throw new JedisConnectionException("not ready", e);
        } catch (RuntimeException e) {
            discard(connection);
            throw e;
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
}
