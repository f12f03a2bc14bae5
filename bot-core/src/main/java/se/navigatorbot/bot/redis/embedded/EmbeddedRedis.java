package se.navigatorbot.bot.redis.embedded;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisAddress;
import se.navigatorbot.bot.redis.RedisVersion;
import se.navigatorbot.bot.redis.StoreFile;
import se.navigatorbot.bot.redis.StoreRefusal;
import se.navigatorbot.bot.redis.StoreServer;

/**
 * A real redis-server for this process alone, with its files in the data directory. It is started when made, started
 * again on the same port when it dies, and ended when closed. One that outlived an earlier process is ended first.
 */
public final class EmbeddedRedis implements StoreServer, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final int LOOK_MILLIS = 300;

    private final DirectoryLock lock;
    private final ServerBinary binary;
    private final ServerProcess server;
    private final AtomicInteger revivals = new AtomicInteger();
    private final Thread watchdog;

    private EmbeddedRedis(DirectoryLock lock, ServerBinary binary, ServerProcess server) {
        this.lock = lock;
        this.binary = binary;
        this.server = server;
        this.watchdog = new Thread(this::watch, "redis-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    /**
     * @throws StoreRefusal when the directory is in use, no server runs here, or it is older than the one that wrote
     *     the files
     */
    public static EmbeddedRedis start(DataDirectory data) {
        DirectoryLock lock = DirectoryLock.take(data);
        try {
            ServerBinary binary = ServerBinary.find(data);
            refuseOlder(data, binary.version());
            ServerConfig.left(data).ifPresent(EmbeddedRedis::endOrphan);
            return new EmbeddedRedis(lock, binary, started(data, binary));
        } catch (IOException e) {
            lock.close();
            throw new StoreRefusal("The folder " + data.file("redis") + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void refuseOlder(DataDirectory data, RedisVersion found) {
        StoreFile.read(data)
                .map(StoreFile::version)
                .filter(found::olderLineThan)
                .ifPresent(wrote -> {
                    throw new StoreRefusal("The store in " + data.path() + " was written by Redis " + wrote
                            + " and the redis-server found here is " + found
                            + ", which would not find the data; put redis-server " + wrote
                            + " or newer on the path, or set navigator.redis.url.");
                });
    }

    private static void endOrphan(ServerConfig left) {
        ServerProcess orphan = new ServerProcess(left);
        if (orphan.listens()) {
            log.info("Ending the Redis that an earlier process left behind");
            uninterrupted(() -> {
                orphan.end();
                return true;
            });
        }
    }

    /** Another process may take the free port first, so it is tried three times. */
    private static ServerProcess started(DataDirectory data, ServerBinary binary) throws IOException {
        for (int i = 0; i < 3; i++) {
            ServerProcess server = new ServerProcess(ServerConfig.write(data));
            if (uninterrupted(() -> server.start(binary))) {
                log.info(
                        "Redis {} runs on port {}",
                        binary.version(),
                        server.config().port());
                return server;
            }
        }
        throw new StoreRefusal("The embedded redis-server does not start; see " + data.file("redis/redis.log")
                + ", or set navigator.redis.url to a Redis elsewhere.");
    }

    @Override
    public RedisAddress address() {
        return server.config().address();
    }

    @Override
    public boolean embedded() {
        return true;
    }

    /** How many times the server died and was started again. */
    public int revivals() {
        return revivals.get();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                if (!server.listens()) {
                    revive();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws InterruptedException {
        log.warn("The embedded Redis has died; starting it again");
        try {
            if (server.start(binary)) {
                revivals.incrementAndGet();
            } else {
                log.error(
                        "The embedded Redis does not come up again; see {}",
                        server.config().log());
                Thread.sleep(1000);
            }
        } catch (IOException e) {
            log.error("The embedded Redis cannot be started: {}", e.getClass().getSimpleName());
            Thread.sleep(1000);
        }
    }

    @Override
    public void close() {
        watchdog.interrupt();
        uninterrupted(() -> {
            watchdog.join(2000);
            server.end();
            return true;
        });
        lock.close();
    }

    private static boolean uninterrupted(Step step) {
        try {
            return step.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the store started or ended", e);
        } catch (IOException e) {
            throw new StoreRefusal("The embedded redis-server cannot be run: " + e.getMessage(), e);
        }
    }

    private interface Step {
        boolean run() throws IOException, InterruptedException;
    }
}
