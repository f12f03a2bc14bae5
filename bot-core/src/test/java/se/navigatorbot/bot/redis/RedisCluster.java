package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Three real primaries that share the slots, and a replica of the first. */
final class RedisCluster implements AutoCloseable {

    private static final int PRIMARIES = 3;

    final List<RedisProcess> servers = new ArrayList<>();

    RedisCluster() {
        for (int i = 0; i <= PRIMARIES; i++) {
            RedisProcess server = new RedisProcess("no");
            server.start("--cluster-enabled", "yes", "--cluster-node-timeout", "1000");
            servers.add(server);
        }
        for (int i = 0; i < PRIMARIES; i++) {
            server(i).ask("CLUSTER", slots(i));
            server(i).ask("CLUSTER", "SET-CONFIG-EPOCH", "" + (i + 1));
        }
        for (int i = 1; i <= PRIMARIES; i++) {
            server(0).ask("CLUSTER", "MEET", "127.0.0.1", "" + server(i).port());
        }
        StoreCalls.await(() -> servers.stream().allMatch(RedisCluster::knowsAll));
        StoreCalls.await(() -> "OK".equals(text(server(PRIMARIES).ask("CLUSTER", "REPLICATE", id(0)))));
        StoreCalls.await(
                () -> text(server(PRIMARIES).ask("INFO", "replication")).contains("master_link_status:up"));
        StoreCalls.await(() -> servers.stream().allMatch(RedisCluster::well));
    }

    RedisProcess server(int number) {
        return servers.get(number);
    }

    StoreServer store() {
        return new ClusterRedis(
                List.of(
                        new Whereabouts("127.0.0.1", server(1).port()),
                        new Whereabouts("127.0.0.1", server(2).port())),
                RedisAddress.loopback(0, null));
    }

    JedisRedis redis() {
        return new JedisRedis(store(), Wire.Look.NONE, new Trouble(), 0);
    }

    String id(int number) {
        return text(server(number).ask("CLUSTER", "MYID"));
    }

    /** A partition whose keys that server has. */
    static int partitionOn(int server) {
        return IntStream.range(0, Keys.PARTITIONS)
                .filter(partition ->
                        ClusterRedis.slot(Keys.inbox(partition)) * PRIMARIES / ClusterRedis.SLOTS == server)
                .findFirst()
                .orElseThrow();
    }

    static String text(@Nullable Object answer) {
        return answer == null ? "" : Answers.text(answer);
    }

    private static boolean knowsAll(RedisProcess server) {
        return text(server.ask("CLUSTER", "INFO")).contains("cluster_known_nodes:" + (PRIMARIES + 1));
    }

    private static boolean well(RedisProcess server) {
        return text(server.ask("CLUSTER", "INFO")).contains("cluster_state:ok");
    }

    private static String[] slots(int server) {
        List<String> command = new ArrayList<>(List.of("ADDSLOTS"));
        IntStream.range(0, ClusterRedis.SLOTS)
                .filter(slot -> slot * PRIMARIES / ClusterRedis.SLOTS == server)
                .forEach(slot -> command.add("" + slot));
        return command.toArray(String[]::new);
    }

    @Override
    public void close() {
        servers.forEach(RedisProcess::remove);
    }
}
