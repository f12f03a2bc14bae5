package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.OpenedStore;
import se.navigatorbot.bot.redis.RedisSettings;

/** Three primaries with a replica each; every write waits for the replica. */
final class ClusteredRedis implements ShakenStore {

    private static final int PRIMARIES = 3;
    private static final String[] CLUSTERED = {"--cluster-enabled", "yes", "--cluster-node-timeout", "1500"};

    private final RedisServers servers;
    private final List<Integer> ports = Stream.generate(RedisServers::freePort)
            .distinct()
            .limit(2 * PRIMARIES)
            .toList();
    private final Random random = new Random(ports.get(0));

    ClusteredRedis(Service service) {
        servers = new RedisServers(service);
        ports.forEach(port -> servers.start(port, CLUSTERED));
        List<String> create = new ArrayList<>(List.of("redis-cli", "--cluster", "create"));
        create.addAll(addresses());
        create.addAll(List.of("--cluster-replicas", "1", "--cluster-yes"));
        RedisServers.run(create);
        RedisServers.await(this::whole);
    }

    private List<String> addresses() {
        return ports.stream().map(port -> "127.0.0.1:" + port).toList();
    }

    /** Whether every slot is served, and every primary has its replica. */
    private boolean whole() {
        return ports.stream().allMatch(ClusteredRedis::sound)
                && ports.stream().filter(RedisServers::follows).count() == PRIMARIES;
    }

    private static boolean sound(int port) {
        return RedisServers.ask(port, "CLUSTER", "INFO").contains("cluster_state:ok");
    }

    private static boolean serves(int port) {
        return RedisServers.primary(port) && sound(port);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("navigator.redis.cluster-nodes", nodes(), "navigator.redis.wait-replicas", "1");
    }

    private String nodes() {
        return addresses().stream().collect(Collectors.joining(","));
    }

    @Override
    public JedisRedis open() {
        return OpenedStore.at(new RedisSettings("", "", nodes(), "strict", 0));
    }

    @Override
    public void kill(Duration away, Consumer<Path> meanwhile) {
        int dead = anyPrimary();
        servers.kill(dead);
        RedisServers.await(() ->
                ports.stream().filter(port -> port != dead && serves(port)).count() == PRIMARIES);
        Shaken.rest(away);
        meanwhile.accept(servers.folder(dead));
        servers.start(dead, CLUSTERED);
        RedisServers.await(this::whole);
    }

    @Override
    public void freeze(Duration howLong) {
        servers.freeze(anyPrimary(), howLong);
        RedisServers.await(this::whole);
    }

    private int anyPrimary() {
        List<Integer> shuffled = new ArrayList<>(ports);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().filter(RedisServers::primary).findFirst().orElseThrow();
    }

    @Override
    public void ask(String... command) {
        ports.forEach(port -> RedisServers.ask(port, command));
    }
}
