package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.bot.redis.StoreCalls.accepted;
import static se.navigatorbot.bot.redis.StoreCalls.await;
import static se.navigatorbot.bot.redis.StoreCalls.inbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** A real cluster of three primaries, one of which dies last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

    private static @Nullable RedisCluster started;

    private final RedisCluster cluster = Objects.requireNonNull(started);

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        if (!RedisProcess.available()) {
            Assertions.assertFalse(Boolean.getBoolean("navigator.tests.no-skips"), "no redis-server on the path");
            Assumptions.abort("no redis-server on the path");
        }
        started = new RedisCluster();
    }

    @AfterAll
    static void end() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    @Order(1)
    void every_partition_is_written_and_read_wherever_it_lies() {
        try (JedisRedis redis = cluster.redis()) {
            for (Partition partition : Partition.all()) {
                assertThat(accepted(redis, partition.number(), "m1")).isEqualTo(1);
            }
            List<Map<String, byte[]>> rows =
                    redis.hashes(Partition.all().stream().map(Partition::rows).toList());
            assertThat(rows).hasSize(Keys.PARTITIONS).allMatch(Map::isEmpty);
            assertThat(redis.upTo(Partition.all().stream().map(Partition::seen).toList(), 1e15, 10))
                    .allMatch(seen -> seen.get(0).member().equals("m1"));
            assertThat(redis.away()).isFalse();
        }
    }

    @Test
    @Order(2)
    void a_store_is_made_and_known_again_although_another_server_keeps_its_name() {
        RedisSettings settings = new RedisSettings("", "", "x:1", "relaxed", 0);
        StoreIdentity identity = new StoreIdentity(DataDirectory.at(folder), "key", Clock.systemUTC());
        cluster.servers.forEach(server -> server.ask("CONFIG", "SET", "maxmemory-policy", "noeviction"));
        cluster.servers.subList(0, 3).forEach(server -> server.ask("FLUSHALL"));

        Store made = Store.opened(cluster.store(), settings, identity);
        try (JedisRedis redis = new JedisRedis(made)) {
            for (Partition partition : Partition.all()) {
                await(() -> accepted(redis, partition.number(), "m1") <= 1);
                assertThat(inbox(redis, partition.number())).containsExactly("m1");
            }
        }
        Store again = Store.opened(cluster.store(), settings, identity);
        assertThat(again.admitted()).isPresent();
        assertThat(again.admitted().map(Store.Admitted::id))
                .isEqualTo(made.admitted().map(Store.Admitted::id));
    }

    @Test
    @Order(3)
    void what_is_being_moved_and_what_has_moved_is_found_where_it_is() {
        int partition = RedisCluster.partitionOn(1);
        String slot = "" + ClusterRedis.slot(Keys.inbox(partition));
        cluster.server(1).ask("FLUSHALL");
        try (JedisRedis redis = cluster.redis()) {
            cluster.server(2).ask("CLUSTER", "SETSLOT", slot, "IMPORTING", cluster.id(1));
            cluster.server(1).ask("CLUSTER", "SETSLOT", slot, "MIGRATING", cluster.id(2));
            String key = Keys.of(partition, "one");
            lead(redis, key, "while moving");
            assertThat(redis.get(key)).isEqualTo(Call.bytes("while moving"));
            // Of several keys a cluster says while they move that they are to be tried again.
            assertThatThrownBy(() -> accepted(redis, partition, "m1")).isInstanceOf(RedisAwayException.class);

            for (int i = 2; i >= 0; i--) {
                cluster.server(i).ask("CLUSTER", "SETSLOT", slot, "NODE", cluster.id(2));
            }
            await(() -> accepted(redis, partition, "m1") == 1);
            lead(redis, key, "moved");
            assertThat(redis.get(key)).isEqualTo(Call.bytes("moved"));
        }
    }

    private static void lead(JedisRedis redis, String key, String to) {
        redis.run(
                        Script.load("participants/lead"),
                        List.of(key),
                        List.of(Call.bytes(to), Call.bytes(""), Call.bytes("")))
                .join();
    }

    @Test
    @Order(4)
    void a_copy_holds_what_every_server_has() {
        try (JedisRedis redis = cluster.redis()) {
            Set<String> kept = new TreeSet<>();
            for (Partition partition : Partition.all()) {
                accepted(redis, partition.number(), "copied");
                kept.add(partition.inbox());
                lead(redis, Keys.address("a" + partition.number()), "7-a");
                kept.add(Keys.address("a" + partition.number()));
            }
            Set<String> copied = new TreeSet<>();
            new Snapshot(redis, chunk -> copied.add(chunk.key())).read();
            assertThat(copied).containsAll(kept);
        }
    }

    @Test
    @Order(4)
    void signals_reach_who_listens_on_another_server() {
        try (JedisRedis redis = cluster.redis();
                RedisSignals signals = new RedisSignals(redis, "test")) {
            AtomicInteger heard = new AtomicInteger();
            signals.on("stored", number -> heard.addAndGet(Integer.parseInt(number)));
            await(signals::heard);
            Script accept = Script.load("inbox/accept");
            int partition = RedisCluster.partitionOn(2);
            redis.run(
                            accept,
                            List.of(Keys.seen(partition), Keys.seq(partition), Keys.inbox(partition)),
                            List.of("x", "1", "message", "a", "", "d", signals.channel(), "stored 7").stream()
                                    .map(Call::bytes)
                                    .toList())
                    .join();
            await(() -> heard.get() == 7);
        }
    }

    @Test
    @Order(5)
    void when_a_server_dies_its_replica_takes_over_and_the_others_go_on() {
        int hurt = RedisCluster.partitionOn(0);
        int well = RedisCluster.partitionOn(2);
        try (JedisRedis redis = cluster.redis()) {
            accepted(redis, hurt, "before");
            cluster.server(0).signal("KILL");

            assertThat(accepted(redis, well, "meanwhile")).isPositive();
            await(() -> accepted(redis, hurt, "after") > 0);
            assertThat(inbox(redis, hurt)).contains("after");
            await(() -> !redis.away());
        }
    }
}
