package se.navigatorbot.bot.redis.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisAdmin;

/** A server of ours, which runs in a session of its own and so neither dies nor is interrupted with us. */
record ServerProcess(ServerConfig config) {

    private static final int PATIENCE_MILLIS = 2000;
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final Duration TO_LOAD = Duration.ofMinutes(10);
    private static final Duration TO_END = Duration.ofSeconds(10);

    /**
     * Starts it and waits until it has loaded everything.
     *
     * @return false when it does not come up
     */
    boolean start(ServerBinary binary) throws IOException, InterruptedException {
        if (Files.exists(config.pidFile())) {
            // It did not end in order.
            TornLog.mend(config.file().resolveSibling("."));
        }
        Process launcher = new ProcessBuilder(
                        binary.path().toString(), config.file().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return launcher.waitFor(TO_ANSWER.toSeconds(), TimeUnit.SECONDS)
                && launcher.exitValue() == 0
                && within(TO_ANSWER, this::listens)
                && within(TO_LOAD, () -> answers() || !listens())
                && answers();
    }

    /** Whether somebody takes connections there; also true for one that is slow or frozen. */
    boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", config.port()), PATIENCE_MILLIS);
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether it lets us in and is ready. */
    boolean answers() {
        try (RedisAdmin admin = RedisAdmin.connect(config.address(), PATIENCE_MILLIS)) {
            return true;
        } catch (RedisAwayException e) {
            return false;
        }
    }

    /** Ends it: by asking, and if it does not listen any more, by force. Everything answered is on disk either way. */
    void end() throws IOException, InterruptedException {
        try (RedisAdmin admin = RedisAdmin.connect(config.address(), PATIENCE_MILLIS)) {
            admin.shutdown();
        } catch (RedisAwayException e) {
            endByForce();
        }
        if (!within(TO_END, () -> !listens())) {
            endByForce();
            within(TO_END, () -> !listens());
        }
        Files.deleteIfExists(config.file());
    }

    private void endByForce() throws IOException {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** By the number that it wrote, if a redis-server still goes under that number. */
    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(config.pidFile())) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                        Long.parseLong(Files.readString(config.pidFile()).strip()))
                .filter(process -> process.info().command().orElse("").contains("redis"));
    }

    private static boolean within(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }
}
