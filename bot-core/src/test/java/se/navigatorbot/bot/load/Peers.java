package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How the services that are compared are brought up, each the way its own papers say. */
final class Peers {

    /** System property: other options for the bot's own Java, such as a flight recording. */
    private static final String JAVA_OPTIONS = "load.java";

    /** What the papers of the house advise for a machine like those that this runs on. */
    private static final String SMALL_MACHINE =
            "@" + Path.of("bot-core/small-machine.options").toAbsolutePath();

    static final int PROVIDER_PORT = Service.freePort();
    private static final int NODE_PORT = Service.freePort();

    private final Path scratch;

    Peers(Path scratch) {
        this.scratch = scratch;
    }

    /** A running service and where its webhook is. */
    record Running(Service service, URI webhook) implements AutoCloseable {
        @Override
        public void close() {
            service.close();
        }
    }

    /** The bot's jar with an external Redis; only public settings, limits off. */
    Running bot(String name, int redisPort) {
        Service service = new Service(scratch.resolve(name));
        service.redis(redisPort);
        try {
            startBot(service, redisPort);
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
        return new Running(service, Bot.webhook());
    }

    /** One more start of the bot in a service whose Redis is up. */
    static Process startBot(Service service, int redisPort) {
        return startBot(service, redisPort, Map.of());
    }

    /** The same with some settings of its own. */
    static Process startBot(Service service, int redisPort, Map<String, String> more) {
        Bot bot = Bot.withRedis(service.folder(), redisPort);
        bot.settings().putAll(more);
        return start(service, bot);
    }

    /** The bot with settings of its own, until it is ready. */
    static Process start(Service service, Bot bot) {
        Process process = service.start("bot", Map.of(), bot.command(options()).toArray(String[]::new));
        awaitReady(process, Bot.PORT);
        return process;
    }

    /** Another bot on the same Redis, with files and a port of its own; the address that it believes in is the first's. */
    static Process startSecondBot(Service service, int redisPort, int port) {
        return startSecondBot(service, redisPort, port, Map.of());
    }

    /** The same with some settings of its own. */
    static Process startSecondBot(Service service, int redisPort, int port, Map<String, String> more) {
        Bot bot = Bot.withRedis(service.folder(), redisPort);
        bot.settings().putAll(more);
        bot.settings().put("server.port", Integer.toString(port));
        bot.settings()
                .put("navigator.data-dir", service.folder().resolve("second").toString());
        Process process =
                service.start("bot-2", Map.of(), bot.command(options()).toArray(String[]::new));
        awaitReady(process, port);
        return process;
    }

    private static List<String> options() {
        return List.of(System.getProperty(JAVA_OPTIONS, SMALL_MACHINE).strip().split("\\s+"));
    }

    /** express, the Twilio package, BullMQ and node-nlp in two processes, which is their better layout. */
    Running node(String name, int redisPort) {
        Service service = new Service(scratch.resolve(name));
        service.redis(redisPort);
        Path app = installed(scratch.resolve("node-peer"));
        for (String role : List.of("web", "worker")) {
            service.start(
                    "node-" + role,
                    Map.of(
                            "ROLE",
                            role,
                            "NODE_ENV",
                            "production",
                            "REDIS_PORT",
                            Integer.toString(redisPort),
                            "CONC",
                            "100",
                            "PORT",
                            Integer.toString(NODE_PORT),
                            "FAKE",
                            "http://127.0.0.1:" + PROVIDER_PORT),
                    "node",
                    app.resolve("app.js").toString());
        }
        Service.awaitPort(NODE_PORT);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        return new Running(service, Service.local(NODE_PORT, "/twilio/sms"));
    }

    private static Path installed(Path folder) {
        if (Files.exists(folder.resolve("node_modules"))) {
            return folder;
        }
        try {
            Files.createDirectories(folder);
            for (String file : List.of("app.js", "package.json")) {
                Files.copy(
                        Path.of("bot-core/src/test/load/node-peer", file),
                        folder.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            int ended = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("npm install ended " + ended);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same for a process that must live meanwhile. */
    private static void awaitReady(Process process, int port) {
        awaitReady(Service.local(port, "/actuator/health/readiness").toString(), process::isAlive);
    }

    static void awaitReady(String url) {
        awaitReady(url, () -> true);
    }

    private static void awaitReady(String url, BooleanSupplier alive) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (alive.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not up yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException((alive.getAsBoolean() ? "not ready: " : "ended, see its log: ") + url);
    }
}
