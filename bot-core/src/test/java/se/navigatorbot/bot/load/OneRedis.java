package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.RedisAddress;

/** A single server, which nobody stands in for. */
final class OneRedis implements ShakenStore {

    private final RedisServers servers;
    private final int port = RedisServers.freePort();

    OneRedis(Service service) {
        servers = new RedisServers(service);
        servers.start(port);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("navigator.redis.url", "redis://127.0.0.1:" + port);
    }

    @Override
    public JedisRedis open() {
        return new JedisRedis(RedisAddress.loopback(port, null));
    }

    @Override
    public void kill(Duration away, Consumer<Path> meanwhile) {
        servers.kill(port);
        Shaken.rest(away);
        meanwhile.accept(servers.folder(port));
        servers.start(port);
    }

    @Override
    public void freeze(Duration howLong) {
        servers.freeze(port, howLong);
    }

    @Override
    public void ask(String... command) {
        RedisServers.ask(port, command);
    }

    @Override
    public long memory() {
        return new StoreInfo(port).memory();
    }
}
