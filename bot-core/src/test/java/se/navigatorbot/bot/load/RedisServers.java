package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.navigatorbot.channels.fakes.FreePort;

/** Some servers of one store, each known by its port. */
final class RedisServers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Service service;
    private final Map<Integer, Process> running = new HashMap<>();

    RedisServers(Service service) {
        this.service = service;
    }

    void start(int port, String... more) {
        running.put(port, service.redis(port, more));
    }

    void kill(int port) {
        awaitEnd(process(port).destroyForcibly());
    }

    /** Where the server on that port has its files. */
    Path folder(int port) {
        return service.redisFolder(port);
    }

    void freeze(int port, Duration howLong) {
        freeze(process(port), howLong);
    }

    private Process process(int port) {
        Process process = running.get(port);
        if (process == null) {
            throw new IllegalArgumentException("no server on port " + port);
        }
        return process;
    }

    /** What the server on that port answers, empty when it is not there. */
    static String ask(int port, String... command) {
        List<String> words = new ArrayList<>(List.of("timeout", "5", "redis-cli", "-p", Integer.toString(port)));
        words.addAll(List.of(command));
        return run(words);
    }

    static boolean primary(int port) {
        return ask(port, "ROLE").startsWith("master");
    }

    /** Whether the replica on that port has what its primary has. */
    static boolean follows(int port) {
        return ask(port, "INFO", "replication").contains("master_link_status:up");
    }

    static void await(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the servers do not find together");
            }
            Shaken.rest(Duration.ofMillis(50));
        }
    }

    static void freeze(Process process, Duration howLong) {
        run(List.of("kill", "-STOP", Long.toString(process.pid())));
        Shaken.rest(howLong);
        run(List.of("kill", "-CONT", Long.toString(process.pid())));
    }

    static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            awaitEnd(process);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of a cluster needs another port, ten thousand above. */
    static int freePort() {
        return FreePort.withOneAbove(10_000);
    }
}
