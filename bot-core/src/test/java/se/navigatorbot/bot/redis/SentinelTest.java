package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.bot.redis.StoreCalls.accepted;
import static se.navigatorbot.bot.redis.StoreCalls.await;
import static se.navigatorbot.bot.redis.StoreCalls.inbox;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** A real primary, its replica, and a sentinel that watches over them. */
class SentinelTest {

    private final RedisProcess primary = new RedisProcess("no");
    private final RedisProcess replica = new RedisProcess("no");
    private final RedisProcess sentinel = new RedisProcess("no");

    @BeforeEach
    void begin() {
        if (!RedisProcess.available()) {
            Assertions.assertFalse(Boolean.getBoolean("navigator.tests.no-skips"), "no redis-server on the path");
            Assumptions.abort("no redis-server on the path");
        }
        primary.start();
        replica.start("--replicaof", "127.0.0.1 " + primary.port());
        sentinel.startAsSentinelOf("house", primary.port());
        await(() -> RedisCluster.text(primary.ask("INFO", "replication")).contains("state=online"));
        await(() -> RedisCluster.text(sentinel.ask("INFO", "sentinel")).contains("slaves=1"));
    }

    @AfterEach
    void end() {
        List.of(sentinel, replica, primary).forEach(RedisProcess::remove);
    }

    @Test
    void what_a_replica_had_to_have_is_there_after_the_primary_is_gone() {
        try (JedisRedis careful = redis(1)) {
            await(() -> accepted(careful, 7, "first") >= 0);
            assertThat(inbox(careful, 7)).containsExactly("first");

            replica.signal("STOP");
            assertThatThrownBy(() -> accepted(careful, 7, "second"))
                    .isInstanceOf(RedisAwayException.class)
                    .hasMessageContaining("replicas");
            replica.signal("CONT");
            await(() -> accepted(careful, 7, "third") > 0);
        }
        try (JedisRedis redis = redis(0)) {
            assertThat(accepted(redis, 7, "third")).isZero();
            primary.signal("KILL");
            await(() -> accepted(redis, 7, "after") > 0);
            assertThat(inbox(redis, 7)).contains("first", "third", "after");
        }
    }

    @Test
    void a_primary_that_has_become_a_replica_is_left() {
        try (JedisRedis redis = redis(0)) {
            await(() -> accepted(redis, 7, "before") > 0);
            sentinel.sentinelFailsOver("house");
            await(() -> RedisCluster.text(primary.ask("INFO", "replication")).contains("role:slave"));

            await(() -> accepted(redis, 7, "after") > 0);
            assertThat(inbox(redis, 7)).containsExactly("before", "after");
        }
    }

    private JedisRedis redis(int waitReplicas) {
        StoreServer server = new SentinelRedis(
                List.of(new Whereabouts("127.0.0.1", 1), new Whereabouts("127.0.0.1", sentinel.port())),
                "house",
                RedisAddress.loopback(0, null));
        return new JedisRedis(server, Wire.Look.NONE, new Trouble(), waitReplicas);
    }
}
