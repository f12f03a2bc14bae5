package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a store while the house runs or starts, told apart in one line; and never written meanwhile. */
@Timeout(300)
class StoreTroubleTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.durable();

    private static final Script APPEND = Script.load("test/append");

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        server.ask("REPLICAOF", "NO", "ONE");
        server.ask("CONFIG", "SET", "appendfsync", "always");
        server.ask("CONFIG", "SET", "maxmemory", "0");
    }

    @Test
    void one_that_is_away_at_the_start_is_used_as_soon_as_it_has_been_looked_at() {
        server.kill();
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            AtomicInteger begun = new AtomicInteger();
            store.whenAdmitted(begun::incrementAndGet);
            assertThat(store.admitted()).isEmpty();
            assertThat(stores(redis)).isFalse();
            assertThatThrownBy(() -> redis.get("any")).isInstanceOf(Redis.RedisAwayException.class);
            assertThat(begun).hasValue(0);

            server.restart();
            soon(() -> stores(redis));
            soon(() -> begun.get() == 1);
            assertThat(store.admitted()).isPresent();
            assertThat(store.trouble().line()).isEmpty();
        } finally {
            if (!answers()) {
                server.restart();
            }
        }
    }

    @Test
    void one_that_is_away_at_the_start_and_turns_out_to_be_empty_is_left_alone() {
        opened();
        server.ask("FLUSHALL");
        server.kill();
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            server.restart();
            soon(() -> store.trouble().line().contains("came up empty"));
            assertThat(stores(redis)).isFalse();
            assertThat(store.admitted()).isEmpty();
            assertThat(server.ask("DBSIZE")).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLUSHALL | Redis does not hold the store",
                "HSET store id another | Redis holds another store",
                "HSET store oldest-writer 9 | A newer Navigatorbot has written this store",
                "REPLICAOF 127.0.0.1 1 | Redis is a replica",
                "CONFIG SET maxmemory 1 | Redis is full",
            })
    void what_goes_wrong_under_our_hands_is_noticed_within_seconds(String wrong, String line) {
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            assertThat(stores(redis)).isTrue();
            String[] words = wrong.split(" ");
            server.ask(words[0], Arrays.copyOfRange(words, 1, words.length));
            if (wrong.contains("oldest")) {
                server.ask("CLIENT", "KILL", "TYPE", "normal");
            }
            soon(() -> !stores(redis));
            soon(() -> !stores(redis) && store.trouble().line().startsWith(line));
            assertThat(store.trouble().line()).doesNotContain("\n");
        }
    }

    @Test
    void one_that_comes_back_weaker_is_not_written_and_used_again_when_it_is_as_it_was() {
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            assertThat(stores(redis)).isTrue();
            server.ask("CONFIG", "SET", "appendfsync", "everysec");
            server.ask("CLIENT", "KILL", "TYPE", "normal");
            soon(() -> store.trouble().line().contains("appendfsync is everysec"));
            assertThat(stores(redis)).isFalse();

            server.ask("CONFIG", "SET", "appendfsync", "always");
            soon(() -> stores(redis));
            soon(() -> store.trouble().line().isEmpty());
        }
    }

    @Test
    void a_dead_one_and_a_frozen_one_are_told_apart() {
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            server.kill();
            soon(() -> store.trouble().line().contains("nobody takes the connection"));
            server.restart();
            soon(() -> stores(redis));
            server.freeze();
            soon(() -> !stores(redis));
            soon(() -> store.trouble().line().contains("does not answer in time"));
            server.thaw();
            soon(() -> stores(redis));
        }
    }

    /** A restore of many people takes a while, and its connections do not all live as long. */
    @Test
    void a_restore_goes_on_over_connections_that_are_opened_after_its_mark() {
        Store store = opened();
        try (JedisRedis redis = new JedisRedis(store)) {
            store.mark(Map.of("restoring", "1"));
            server.ask("CLIENT", "KILL", "TYPE", "normal");

            soon(() -> stores(redis));
            assertThat(store.trouble().line()).isEmpty();
            assertThatThrownBy(this::opened)
                    .isInstanceOf(StoreRefusal.class)
                    .hasMessageContaining("did not come to its end");

            store.mark(Map.of("restoring", ""));
            assertThat(opened().admitted()).isPresent();
        }
    }

    private Store opened() {
        RedisSettings settings = new RedisSettings(server.url(), "", "", "strict", 0);
        return Store.opened(
                new ExternalRedis(server.address()),
                settings,
                new StoreIdentity(DataDirectory.at(folder.resolve("data")), "fingerprint", Clock.systemUTC()));
    }

    private static boolean answers() {
        try {
            server.ask("PING");
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean stores(JedisRedis redis) {
        byte[] text = Call.bytes("1");
        try {
            redis.run(APPEND, List.of("{t}:list", "{t}:set"), List.of(text, text))
                    .get(4, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            return false;
        }
    }
}
