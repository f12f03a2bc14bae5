package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.bot.redis.embedded.TornLog;

/** Processes that together answer one webhook: ours with its Redis, or the Node stack with its own. */
final class Service implements AutoCloseable {

    private final List<Process> processes = new ArrayList<>();
    private final List<Proc> watched = new ArrayList<>();
    private final Path folder;

    Service(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one more process whose cost counts. */
    Process start(String name, Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve(name + ".log").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            processes.add(process);
            watched.add(new Proc(name, process.pid()));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Redis that has written to the disk before it answers; more of its own settings may follow. */
    Process redis(int port, String... more) {
        Path data = redisFolder(port);
        try {
            Files.createDirectories(data);
            TornLog.mend(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of(
                "redis-server",
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--dir",
                data.toString(),
                "--appendonly",
                "yes",
                "--appendfsync",
                "always",
                "--save",
                "",
                "--maxmemory-policy",
                "noeviction",
                "--auto-aof-rewrite-min-size",
                "1gb"));
        command.addAll(List.of(more));
        Process process = start("redis", Map.of(), command.toArray(String[]::new));
        awaitPort(port);
        return process;
    }

    Path redisFolder(int port) {
        return folder.resolve("redis-" + port);
    }

    /** Ends one as an operator does; its cost no longer counts. */
    void end(Process process) {
        process.destroy();
        gone(process);
    }

    /** Ends one as a power cut does. */
    void kill(Process process) {
        process.destroyForcibly();
        gone(process);
    }

    private void gone(Process process) {
        RedisServers.awaitEnd(process);
        processes.remove(process);
        watched.removeIf(proc -> proc.pid() == process.pid());
    }

    List<Proc> watched() {
        return watched;
    }

    Path folder() {
        return folder;
    }

    /** Waits until something listens. */
    static void awaitPort(int port) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        throw new IllegalStateException("nothing listens on port " + port);
    }

    /** Below those that the machine gives to outgoing connections, so that nobody takes it before it is used. */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has it: another.
            }
        }
    }

    static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.destroy();
        }
        for (Process process : processes) {
            try {
                if (!process.waitFor(15, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
