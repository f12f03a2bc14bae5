package se.navigatorbot.bot.redis;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real redis-server of the machine for a test class, on a free loopback port, emptied before each test:
 *
 * <pre>{@code @RegisterExtension static final RedisServer server = RedisServer.quick();}</pre>
 *
 * Without redis-server on the path the tests are skipped, or fail when {@code navigator.tests.no-skips} is set.
 */
public final class RedisServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final String fsync;
    private final RedisProcess process;
    private @Nullable JedisRedis redis;
    private boolean emptied = true;

    private RedisServer(String fsync) {
        this.fsync = fsync;
        this.process = new RedisProcess(fsync);
    }

    /** Without waiting for the disk: for tests of behaviour. */
    public static RedisServer quick() {
        return new RedisServer("no");
    }

    /** As in production: every answer comes after the disk has it. */
    public static RedisServer durable() {
        return new RedisServer("always");
    }

    /** Keeps what is stored from one test to the next, for a house that runs through all of them. */
    public RedisServer keeping() {
        emptied = false;
        return this;
    }

    /** Skips what needs a redis-server on a machine that has none; where nothing may be skipped, it fails. */
    public static void required() {
        if (!RedisProcess.available()) {
            Assertions.assertFalse(Boolean.getBoolean("navigator.tests.no-skips"), "no redis-server on the path");
            Assumptions.abort("no redis-server on the path");
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        required();
        process.start();
        redis = new JedisRedis(address());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (emptied) {
            ask("FLUSHALL");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (redis != null) {
            redis.close();
        }
        process.remove();
    }

    /** The store on this server; closed after the class. */
    public JedisRedis redis() {
        if (redis == null) {
            throw new IllegalStateException("the server starts with the test class: is the field static?");
        }
        return redis;
    }

    /** Documents sealed with a key of this JVM. */
    public Documents documents() {
        return new SealedDocuments(StoreMapper.create(), KEY);
    }

    /** Documents of another JVM, with the key that its {@link #key} gave. */
    public static Documents documents(String key) {
        return new SealedDocuments(StoreMapper.create(), StoreKey.parse(key));
    }

    /** The key of this JVM, as a key file holds it. */
    public static String key() {
        return KEY.line();
    }

    public RedisAddress address() {
        return RedisAddress.loopback(process.port(), null);
    }

    /** What {@code navigator.redis.url} should be. */
    public String url() {
        return "redis://127.0.0.1:" + process.port();
    }

    /** One command by hand; numbers, byte arrays and lists come back. */
    public @Nullable Object ask(String command, String... args) {
        return process.ask(command, args);
    }

    /** Ends the server as a power cut would; what it had on disk stays. */
    public void kill() {
        process.signal("KILL");
    }

    /** Starts it again on the same port and disk. */
    public void restart() {
        process.start();
    }

    /** Lets it hang: connections stand, nothing is answered. */
    public void freeze() {
        process.signal("STOP");
    }

    /** Lets it go on after {@link #freeze}. */
    public void thaw() {
        process.signal("CONT");
    }

    @Override
    public String toString() {
        return "RedisServer[appendfsync " + fsync + "]";
    }

    private static final StoreKey KEY = StoreKey.random();
}
