package se.navigatorbot.bot.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Durability;
import se.navigatorbot.bot.redis.RedisAdmin;
import se.navigatorbot.bot.redis.StoreFile;
import se.navigatorbot.bot.redis.StoreRefusal;

@Timeout(300)
class EmbeddedRedisTest {

    @TempDir
    Path folder;

    private DataDirectory data() {
        return DataDirectory.at(folder.resolve("my data"));
    }

    @Test
    void isDurableAndPrivate() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data());
                RedisAdmin admin = RedisAdmin.connect(redis.address(), 2000)) {
            assertThat(Durability.of(admin).weaknesses()).isEmpty();
            assertThat(redis.address().host()).isEqualTo("127.0.0.1");
            Path config = data().file(ServerConfig.NAME);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(config)).contains(redis.address().password());
            assertThat(redis.toString() + redis.address())
                    .doesNotContain(redis.address().password());
        }
    }

    @Test
    void keepsWhatItHeldOverAnOrderlyEnd() {
        write("first", "1");
        assertThat(data().file(ServerConfig.NAME)).doesNotExist();
        assertThat(read()).containsEntry("first", "1");
    }

    @Test
    void refusesADirectoryInUseNamingTheProcess() {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data())) {
            assertThat(redis.embedded()).isTrue();
            assertThatThrownBy(() -> EmbeddedRedis.start(data()))
                    .isInstanceOf(StoreRefusal.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void endsTheServerThatAKilledProcessLeftBehindAndFindsItsData() throws Exception {
        ServerBinary binary = ServerBinary.find(data());
        ServerProcess orphan = new ServerProcess(ServerConfig.write(data()));
        assertThat(orphan.start(binary)).isTrue();
        try (RedisAdmin admin = RedisAdmin.connect(orphan.config().address(), 2000)) {
            admin.write("notes", Map.of("orphan", "was here"));
        }
        assertThat(read()).containsEntry("orphan", "was here");
        assertThat(orphan.listens()).isFalse();
    }

    @Test
    void endsAFrozenOrphanByForce() throws Exception {
        ServerProcess orphan = new ServerProcess(ServerConfig.write(data()));
        assertThat(orphan.start(ServerBinary.find(data()))).isTrue();
        signal("STOP", orphan.config());
        assertThat(read()).isEmpty();
        assertThat(orphan.listens()).isFalse();
    }

    @Test
    void startsAgainOnTheSamePortWhenKilled() throws Exception {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data())) {
            try (RedisAdmin admin = RedisAdmin.connect(redis.address(), 2000)) {
                admin.write("notes", Map.of("before", "kill"));
            }
            signal("KILL", ServerConfig.left(data()).orElseThrow());
            soon(() -> redis.revivals() == 1);
            try (RedisAdmin admin = RedisAdmin.connect(redis.address(), 2000)) {
                assertThat(admin.hash("notes")).containsEntry("before", "kill");
            }
        }
    }

    @Test
    void refusesFilesOfANewerServer() {
        new StoreFile("some-id", "99.1.0", 0).write(data());
        assertThatThrownBy(() -> EmbeddedRedis.start(data()))
                .isInstanceOf(StoreRefusal.class)
                .hasMessageContaining("was written by Redis 99.1.0")
                .hasMessageContaining("navigator.redis.url");
    }

    @Test
    void theServerThatComesAlongRunsHere() {
        assertThat(ServerBinary.fromTheJar(data()).version()).hasToString("6.2.11");
        assertThat(ServerBinary.onThePath("")).isEmpty();
    }

    private void write(String field, String value) {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data());
                RedisAdmin admin = RedisAdmin.connect(redis.address(), 2000)) {
            admin.write("notes", Map.of(field, value));
        }
    }

    private Map<String, String> read() {
        try (EmbeddedRedis redis = EmbeddedRedis.start(data());
                RedisAdmin admin = RedisAdmin.connect(redis.address(), 2000)) {
            return admin.hash("notes");
        }
    }

    private static void signal(String name, ServerConfig config) throws Exception {
        String pid = Files.readString(config.pidFile()).strip();
        new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    }
}
