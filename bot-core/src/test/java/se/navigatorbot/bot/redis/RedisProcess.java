package se.navigatorbot.bot.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import se.navigatorbot.bot.redis.embedded.TornLog;
import se.navigatorbot.channels.fakes.FreePort;

/** A redis-server with a folder of its own, which can be hurt. */
final class RedisProcess {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(2);

    private final String fsync;
    /** A server of a cluster needs another port, ten thousand above. */
    private final int port = FreePort.withOneAbove(10_000);

    private final Path folder = folder();
    private @Nullable Process process;

    RedisProcess(String fsync) {
        this.fsync = fsync;
    }

    static boolean available() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "redis-server")));
    }

    int port() {
        return port;
    }

    /** Where its log is. */
    Path files() {
        return folder;
    }

    /** Returns when it answers. */
    void start(String... more) {
        List<String> command = Stream.concat(
                        Stream.of(
                                "redis-server",
                                "--port",
                                "" + port,
                                "--bind",
                                "127.0.0.1",
                                "--dir",
                                folder.toString(),
                                "--save",
                                "",
                                "--appendonly",
                                "yes",
                                "--appendfsync",
                                fsync),
                        Stream.of(more))
                .toList();
        run(command);
    }

    /** As one that watches over another server, and puts a replica in its place half a second after it is gone. */
    void startAsSentinelOf(String name, int primary) {
        Path settings = folder.resolve("sentinel.conf");
        String lines = "port " + port + "\nbind 127.0.0.1\ndir " + folder + "\nsentinel monitor " + name
                + " 127.0.0.1 " + primary + " 1\nsentinel down-after-milliseconds " + name
                + " 500\nsentinel failover-timeout " + name + " 2000\n";
        try {
            Files.writeString(settings, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(List.of("redis-server", settings.toString(), "--sentinel"));
        hurry();
    }

    /** A sentinel lets ten seconds pass before it corrects a server; from Redis 7 on it can be told to look more often. */
    private void hurry() {
        try {
            asSentinel("DEBUG", "PUBLISH-PERIOD", "500", "INFO-PERIOD", "1000");
        } catch (JedisDataException older) {
            // Then it takes longer.
        }
    }

    private void run(List<String> command) {
        try {
            TornLog.mend(folder);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waitForAnswer();
    }

    private void waitForAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                ask("PING");
                return;
            } catch (JedisException e) {
                if (System.nanoTime() > end || !running()) {
                    throw e;
                }
                LockSupport.parkNanos(LOOK_AGAIN);
            }
        }
    }

    private boolean running() {
        Process started = process;
        return started != null && started.isAlive();
    }

    @Nullable
    Object ask(String command, String... args) {
        Connection connection = new Wire(RedisAddress.loopback(port, null), Wire.Look.NONE, 5000).open();
        try {
            byte[][] bytes = Stream.of(args).map(Call::bytes).toArray(byte[][]::new);
            return Wire.ask(connection, Command.valueOf(command), bytes);
        } finally {
            Wire.discard(connection);
        }
    }

    /** As a sentinel: puts a replica in the place of the primary, which goes on as a replica. */
    void sentinelFailsOver(String name) {
        asSentinel("FAILOVER", name);
    }

    private void asSentinel(String... words) {
        Connection connection = new Wire(RedisAddress.loopback(port, null), Wire.Look.NONE, 5000).open();
        try {
            ProtocolCommand sentinel = () -> Call.bytes("SENTINEL");
            Wire.ask(connection, sentinel, Stream.of(words).map(Call::bytes).toArray(byte[][]::new));
        } finally {
            Wire.discard(connection);
        }
    }

    /** Sends a signal by name; KILL waits until it is dead. */
    void signal(String name) {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, "" + running.pid()).start().waitFor();
            if (name.equals("KILL")) {
                running.waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it and its folder. */
    void remove() {
        signal("KILL");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("redis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
