package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.OpenedStore;
import se.navigatorbot.bot.redis.RedisSettings;

/** A primary and its replica under the eyes of a sentinel; every write waits for the replica. */
final class WatchedRedis implements ShakenStore {

    private static final String NAME = "house";

    private final RedisServers servers;
    private final int one = RedisServers.freePort();
    private final int other = RedisServers.freePort();
    private final int sentinel = RedisServers.freePort();

    WatchedRedis(Service service) {
        servers = new RedisServers(service);
        servers.start(one);
        servers.start(other, "--replicaof", "127.0.0.1 " + one);
        RedisServers.await(() -> RedisServers.follows(other));
        service.start(
                "sentinel",
                Map.of(),
                "redis-server",
                settingsFile(service.folder()).toString(),
                "--sentinel");
        Service.awaitPort(sentinel);
        RedisServers.await(() -> RedisServers.ask(sentinel, "INFO", "sentinel").contains("slaves=1"));
    }

    private Path settingsFile(Path folder) {
        List<String> lines = List.of(
                "port " + sentinel,
                "bind 127.0.0.1",
                "dir " + folder,
                "sentinel monitor " + NAME + " 127.0.0.1 " + one + " 1",
                "sentinel down-after-milliseconds " + NAME + " 1000",
                "sentinel failover-timeout " + NAME + " 4000");
        try {
            return Files.write(folder.resolve("sentinel.conf"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("navigator.redis.sentinels", sentinels(), "navigator.redis.wait-replicas", "1");
    }

    private String sentinels() {
        return NAME + "@127.0.0.1:" + sentinel;
    }

    @Override
    public JedisRedis open() {
        return OpenedStore.at(new RedisSettings("", sentinels(), "", "strict", 0));
    }

    @Override
    public void kill(Duration away, Consumer<Path> meanwhile) {
        int dead = primary();
        int heir = dead == one ? other : one;
        servers.kill(dead);
        RedisServers.await(() -> RedisServers.primary(heir));
        Shaken.rest(away);
        meanwhile.accept(servers.folder(dead));
        servers.start(dead, "--replicaof", "127.0.0.1 " + heir);
        RedisServers.await(() -> RedisServers.follows(dead));
    }

    @Override
    public void freeze(Duration howLong) {
        int frozen = primary();
        servers.freeze(frozen, howLong);
        RedisServers.await(() -> RedisServers.follows(one) || RedisServers.follows(other));
    }

    /** As the sentinel has it. */
    private int primary() {
        String said = RedisServers.ask(sentinel, "SENTINEL", "GET-MASTER-ADDR-BY-NAME", NAME);
        return said.contains(Integer.toString(one)) ? one : other;
    }

    @Override
    public void ask(String... command) {
        List.of(one, other).forEach(port -> RedisServers.ask(port, command));
    }
}
