package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol.Command;
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
    private final @Nullable String storeId;

    /**
     * @param storeId the store that must lie there; null for any
     * @param patienceMillis how long to wait for a connection, and for one answer
     */
    Wire(RedisAddress address, @Nullable String storeId, int patienceMillis) {
        this.storeId = storeId;
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
     * @throws JedisConnectionException when nobody answers, Redis is still loading, or it holds another store than ours
     */
    Connection open() {
        Connection connection = new Connection(server, config);
        try {
            ask(connection, Command.PING);
            recognise(connection);
            return connection;
        } catch (JedisDataException e) {
            discard(connection);
            throw new JedisConnectionException("it is not ready", e);
        } catch (RuntimeException e) {
            discard(connection);
            throw e;
        }
    }

    /** A Redis that lost its data must not be written as if it were new. */
    private void recognise(Connection connection) {
        if (storeId != null) {
            byte[] found = (byte[]) ask(connection, Command.HGET, Call.bytes(Keys.STORE), Call.bytes("id"));
            if (found == null || !Answers.text(found).equals(storeId)) {
                throw new JedisConnectionException("it came up without the store of this house");
            }
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
