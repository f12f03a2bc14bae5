package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import se.navigatorbot.bot.redis.embedded.EmbeddedConfiguration;
import se.navigatorbot.bot.time.TimeConfiguration;
import tools.jackson.databind.json.JsonMapper;

class StoreConfigurationTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.durable();

    @TempDir
    Path folder;

    private String key = "";

    @BeforeEach
    void writeKey() throws Exception {
        DataDirectory keys = DataDirectory.at(folder.resolve("keys"));
        key = keys.writePrivate("key", StoreKey.random().line()).toString();
    }

    @AfterEach
    void asItWas() {
        server.ask("REPLICAOF", "NO", "ONE");
        server.ask("CONFIG", "SET", "appendonly", "yes");
        server.ask("CONFIG", "SET", "appendfsync", "always");
        server.ask("CONFIG", "SET", "maxmemory-policy", "noeviction");
    }

    @Test
    void anEmbeddedStoreNeedsNoSettingAndIsFoundAgain() {
        String[] id = new String[1];
        house().run(context -> {
            id[0] = idOf(context);
            assertThat(context.getBean(Redis.class).field(Keys.STORE, "partitions"))
                    .isEqualTo(Call.bytes("64"));
            assertThat(DataDirectory.readableByOthers(folder.resolve("data/key")))
                    .isFalse();
        });
        house().run(context -> assertThat(idOf(context)).isEqualTo(id[0]));
    }

    @Test
    void theStoresMapperIsNobodyElsesMapper() {
        house().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .run(context -> assertThat(context.getBean(JsonMapper.class))
                        .isSameAs(context.getBean("jacksonJsonMapper"))
                        .isNotSameAs(context.getBean("storeMapper")));
    }

    @Test
    void anExternalStoreIsFoundAgain() {
        String[] id = new String[1];
        external().run(context -> id[0] = idOf(context));
        external().run(context -> assertThat(idOf(context)).isEqualTo(id[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFIG SET appendfsync everysec | appendfsync is everysec (set appendfsync always)",
                "CONFIG SET appendonly no | appendonly is off (set appendonly yes)",
                "CONFIG SET maxmemory-policy allkeys-lru | maxmemory-policy is allkeys-lru (set maxmemory-policy noeviction)",
                "REPLICAOF 127.0.0.1 1 | it is a replica (name the primary)",
            })
    void refusesARedisThatMayLoseMessagesUnlessToldToAcceptIt(String weaken, String line) {
        String[] words = weaken.split(" ");
        server.ask(words[0], Arrays.copyOfRange(words, 1, words.length));
        refused(external(), "Redis may lose messages: ", line, "navigator.redis.durability=relaxed");
        if (!weaken.startsWith("REPLICAOF")) {
            external()
                    .withPropertyValues("navigator.redis.durability=relaxed")
                    .run(context -> assertThat(context.getBean(Store.class)
                                    .admitted()
                                    .orElseThrow()
                                    .durability()
                                    .weaknesses())
                            .containsExactly(line));
        }
    }

    @Test
    void saysWhatItCannotProveWhenItMayNotReadTheConfiguration() {
        server.ask("ACL", "SETUSER", "bot", "on", ">s3cret", "~*", "+@all", "-config");
        String url = server.url().replace("//", "//bot:s3cret@");
        refused(external("navigator.redis.url=" + url), "appendfsync cannot be read (allow CONFIG GET)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "navigator.redis.sentinels=a:1 | looks like name@host:port,host:port",
                "navigator.redis.sentinels=house@a | looks like host:port,host:port",
                "navigator.redis.cluster-nodes=a:b | looks like host:port,host:port",
                "navigator.redis.wait-replicas=-1 | navigator.redis.wait-replicas is below 0",
                "navigator.redis.durability=lax | neither strict nor relaxed",
                "navigator.redis.url=http://x | looks like redis://user:password@host:6379/0",
                "navigator.redis.url=redis://u:very%zzsecret@h | looks like redis://user:password@host:6379/0",
                "navigator.key-file= | set navigator.key-file",
                "navigator.key-file=/nowhere/key | The key file /nowhere/key is missing",
            })
    void refusesWrongSettingsInOneLine(String setting, String line) {
        refused(external(setting.strip()), line);
    }

    @Test
    void refusesAKeyThatOthersMayReadOrThatIsNone() throws Exception {
        Path open = Files.writeString(folder.resolve("open"), StoreKey.random().line());
        Files.setPosixFilePermissions(open, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        refused(external("navigator.key-file=" + open), "chmod 600");
        Path none = DataDirectory.at(folder).writePrivate("none", "secret");
        refused(external("navigator.key-file=" + none), "holds no key");
    }

    @Test
    void refusesAKeyOfAnotherStore() throws Exception {
        external().run(context -> assertThat(context).hasNotFailed());
        Path other =
                DataDirectory.at(folder).writePrivate("other", StoreKey.random().line());
        refused(external("navigator.key-file=" + other), "not the one that this store was sealed with");
    }

    @Test
    void refusesAStoreThatCameUpEmpty() {
        external().run(context -> assertThat(context).hasNotFailed());
        server.ask("FLUSHALL");
        refused(external(), "Redis does not hold the store", "store.json", "navigator.data-dir");
    }

    /** A copy of last week brought back by mistake would remind of what is long over, and forget who said stop since. */
    @Test
    void refusesAnOlderCopyOfTheStore() throws Exception {
        external().run(context -> {
            Pulse pulse = context.getBean(Pulse.class);
            for (int minute = 1; minute <= 10; minute++) {
                assertThat(pulse.beat()).succeedsWithin(java.time.Duration.ofSeconds(30));
            }
        });
        server.ask("HSET", "store", "pulse", "4");
        refused(external(), "an older copy of this store", "store.json");
        server.ask("HSET", "store", "pulse", "5");
        external().run(context -> assertThat(context).hasNotFailed());
        server.ask("HDEL", "store", "pulse");
        refused(external(), "an older copy of this store");
        Files.delete(folder.resolve("data/store.json"));
        external().run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesOurDataWithoutTheNameOfTheStore() {
        server.ask("SET", "{p7}:seq", "12");
        refused(external(), "holds data of Navigatorbot without the key");
        server.ask("DEL", "{p7}:seq");
        server.ask("SET", "somebody-elses", "12");
        external().run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesAStoreOfAnotherForm() {
        external().run(context -> assertThat(context).hasNotFailed());
        server.ask("HSET", "store", "oldest-writer", "2");
        refused(external(), "A newer Navigatorbot has written this store");
        server.ask("HSET", "store", "oldest-writer", "1", "partitions", "16");
        refused(external(), "was made with 16 partitions");
    }

    @Test
    void turnsAwayWhatIsOlderThanItselfFromAStoreThatItHasBegunToWrite() {
        external().run(context -> assertThat(context).hasNotFailed());
        server.ask("HSET", "store", "oldest-writer", "0", "schema", "0");
        external().run(context -> assertThat(context).hasNotFailed());

        assertThat(server.redis().field("store", "oldest-writer")).asString().isEqualTo("1");
        assertThat(server.redis().field("store", "schema")).asString().isEqualTo("1");
    }

    @Test
    void neverWritesARedisThatLostTheStoreWhileTheHouseWasRunning() {
        external().run(context -> {
            Redis redis = context.getBean(Redis.class);
            server.ask("FLUSHALL");
            server.ask("CLIENT", "KILL", "TYPE", "normal");
            Script append = Script.load("test/append");
            List<String> keys = List.of("{t}:list", "{t}:set");
            List<byte[]> args = List.of(Call.bytes("1"), Call.bytes("a"));
            for (int i = 0; i < 3; i++) {
                assertThat(redis.run(append, keys, args)).failsWithin(java.time.Duration.ofSeconds(3));
            }
            assertThat(server.ask("EXISTS", "{t}:list")).isEqualTo(0L);
        });
    }

    @Test
    void whateverStopsInItsPhaseMayStillWrite() {
        List<Long> written = new ArrayList<>();
        house().withInitializer(house -> ((GenericApplicationContext) house)
                        .registerBean(LastWords.class, () -> new LastWords(house.getBean(Redis.class), written)))
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(written).containsExactly(1L);
    }

    private static String idOf(ApplicationContext context) {
        return context.getBean(Store.class).admitted().orElseThrow().id();
    }

    private ApplicationContextRunner house() {
        return new ApplicationContextRunner()
                .withUserConfiguration(StoreConfiguration.class, EmbeddedConfiguration.class, TimeConfiguration.class)
                .withPropertyValues("navigator.data-dir=" + folder.resolve("data"));
    }

    private ApplicationContextRunner external(String... more) {
        return house().withPropertyValues("navigator.redis.url=" + server.url(), "navigator.key-file=" + key)
                .withPropertyValues(more);
    }

    private static void refused(ApplicationContextRunner house, String... parts) {
        house.run(context -> assertThat(refusal(context.getStartupFailure()))
                .contains(parts)
                .doesNotContain("s3cret", "very%zzsecret", "\n"));
    }

    private static String refusal(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof StoreRefusal)) {
            cause = cause.getCause();
        }
        return cause == null ? "started, or failed otherwise: " + failure : String.valueOf(cause.getMessage());
    }

    /** Stops in the very last phase. */
    private record LastWords(Redis redis, List<Long> written) implements SmartLifecycle {

        @Override
        public void start() {}

        @Override
        public void stop() {
            List<byte[]> args = List.of(Call.bytes("1"), Call.bytes("a"));
            written.add((Long) redis.run(Script.load("test/append"), List.of("{t}:list", "{t}:set"), args)
                    .join());
        }

        @Override
        public boolean isRunning() {
            return written.isEmpty();
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
