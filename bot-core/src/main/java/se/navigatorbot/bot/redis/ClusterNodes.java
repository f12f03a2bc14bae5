package se.navigatorbot.bot.redis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisAskDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * The primaries of a cluster, each with one writer. Who has which slot is asked again when a call was sent elsewhere or
 * a server is gone. A call that was sent elsewhere has not run, so it may go there; nothing else is ever repeated.
 */
final class ClusterNodes implements Nodes, Redirects {

    private static final Logger log = LoggerFactory.getLogger(ClusterNodes.class);
    private static final int REDIRECTIONS = 8;
    private static final long PAUSE_MILLIS = 200;

    private final ClusterRedis cluster;
    private final Wire.Look look;
    private final Trouble trouble;
    private final int waitReplicas;
    private final AtomicReferenceArray<@Nullable Node> bySlot = new AtomicReferenceArray<>(ClusterRedis.SLOTS);
    private final Map<RedisAddress, Node> nodes = new ConcurrentHashMap<>();
    private volatile boolean doubted;
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "redis-cluster");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param look at what lies there
     * @param trouble told what is wrong with any of the servers
     * @param waitReplicas how many replicas must have a change before it counts
     */
    ClusterNodes(ClusterRedis cluster, Wire.Look look, Trouble trouble, int waitReplicas) {
        this.cluster = cluster;
        this.look = look;
        this.trouble = trouble;
        this.waitReplicas = waitReplicas;
        doubted = true;
        askAgain();
        asking.scheduleWithFixedDelay(this::askAgain, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Node of(String key) {
        Node node = bySlot.get(ClusterRedis.slot(key));
        if (node == null) {
            throw new Redis.RedisAwayException("a slot of the cluster has no server", null);
        }
        return node;
    }

    @Override
    public Collection<Node> all() {
        return nodes.values();
    }

    @Override
    public Node of(JedisRedirectionException elsewhere) {
        RedisAddress there = cluster.entry()
                .at(
                        elsewhere.getTargetNode().getHost(),
                        elsewhere.getTargetNode().getPort());
        Node node = node(there);
        if (!(elsewhere instanceof JedisAskDataException)) {
            bySlot.set(elsewhere.getSlot(), node);
            doubted = true;
        }
        return node;
    }

    @Override
    public void redirected(Call call, JedisRedirectionException elsewhere) {
        if (call.redirected() >= REDIRECTIONS) {
            call.away("the cluster does not know who has a slot", elsewhere);
            return;
        }
        of(elsewhere).writer().putAtOnce(call.again(elsewhere instanceof JedisAskDataException));
    }

    @Override
    public boolean leavesReplicas() {
        return true;
    }

    @Override
    public void lost() {
        doubted = true;
    }

    private Node node(RedisAddress address) {
        return nodes.computeIfAbsent(
                address,
                new_ -> Node.of(
                        new Wire(address, look, JedisRedis.PATIENCE_MILLIS).primaryOnly(),
                        new Trouble(),
                        "redis-writer-" + address.port(),
                        this,
                        waitReplicas));
    }

    private void askAgain() {
        if (!doubted) {
            return;
        }
        doubted = false;
        try {
            draw(cluster.map(Set.copyOf(nodes.keySet())));
            tellTrouble();
        } catch (JedisException | Redis.RedisAwayException e) {
            trouble.is(Trouble.of(e));
            doubted = true;
        } catch (RuntimeException e) {
            log.error("the cluster could not be asked: {}", e.getClass().getName());
            doubted = true;
        }
    }

    private void tellTrouble() {
        doubted = nodes.values().stream().anyMatch(node -> node.writer().away());
        if (doubted) {
            trouble.is("A server of the Redis cluster is away");
        } else {
            trouble.isOver();
        }
    }

    /** From now on calls go there; a server that is no primary any more is left. */
    private void draw(List<RedisAddress> map) {
        Set<RedisAddress> primaries = new HashSet<>(map);
        for (int slot = 0; slot < map.size(); slot++) {
            bySlot.set(slot, node(map.get(slot)));
        }
        nodes.forEach((address, node) -> {
            if (!primaries.contains(address) && nodes.remove(address, node)) {
                log.info("Redis at {} is left: it is no primary any more", address);
                node.close();
            }
        });
    }

    @Override
    public void close() {
        asking.shutdownNow();
        nodes.values().forEach(Node::close);
    }
}
