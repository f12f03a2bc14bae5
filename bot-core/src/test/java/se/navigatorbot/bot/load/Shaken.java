package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** The house that faults are done to: one Redis, one or more processes of the bot on it, and a provider. */
final class Shaken implements AutoCloseable {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx192m", "-XX:TieredStopAtLevel=1");

    final LoopbackTwilio provider = LoopbackTwilio.start();
    private final Service service;
    private final int redisPort = freePort();
    private final List<Integer> ports = new ArrayList<>();
    private final List<Process> bots = new ArrayList<>();
    private Process redis;

    Shaken(Path folder, int processes) {
        service = new Service(folder);
        redis = service.redis(redisPort);
        for (int i = 0; i < processes; i++) {
            ports.add(freePort());
            bots.add(launch(i));
        }
        ports.forEach(Shaken::awaitReady);
    }

    int redisPort() {
        return redisPort;
    }

    Path folder() {
        return service.folder();
    }

    /** What the outside calls the house, whichever process it reaches. */
    URI publicAddress() {
        return Service.local(ports.get(0), "/channels/sms/twilio");
    }

    List<Integer> ports() {
        return ports;
    }

    int processes() {
        return bots.size();
    }

    void killBot(int which) {
        awaitEnd(bots.get(which).destroyForcibly());
    }

    /** SIGTERM; how long it took to end. */
    Duration stopBot(int which) {
        long begun = System.nanoTime();
        bots.get(which).destroy();
        awaitEnd(bots.get(which));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Starts it again, and waits until it is ready. */
    void startBot(int which) {
        beginStart(which);
        awaitReady(ports.get(which));
    }

    /** Starts it again, and does not wait. */
    void beginStart(int which) {
        bots.set(which, launch(which));
    }

    /** SIGSTOP, then SIGCONT. */
    void freezeBot(int which, Duration howLong) {
        freeze(bots.get(which), howLong);
    }

    void freezeRedis(Duration howLong) {
        freeze(redis, howLong);
    }

    void killRedis(Duration away) {
        awaitEnd(redis.destroyForcibly());
        rest(away);
        redis = service.redis(redisPort);
    }

    /** One command to Redis, whose answer is not waited for when it hangs. */
    void redis(String... command) {
        List<String> words = new ArrayList<>(List.of("redis-cli", "-p", Integer.toString(redisPort)));
        words.addAll(List.of(command));
        run(words);
    }

    static void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private Process launch(int which) {
        Bot bot = Bot.withRedis(service.folder(), redisPort);
        Map<String, String> settings = bot.settings();
        settings.put("server.port", Integer.toString(ports.get(which)));
        settings.put("navigator.public-url", "http://127.0.0.1:" + ports.get(0));
        settings.put(
                "navigator.data-dir", service.folder().resolve("bot-" + which).toString());
        settings.put("navigator.sms.twilio.api-base-url", provider.url());
        return service.start("bot-" + which, Map.of(), bot.command(SMALL).toArray(String[]::new));
    }

    private static void freeze(Process process, Duration howLong) {
        run(List.of("kill", "-STOP", Long.toString(process.pid())));
        rest(howLong);
        run(List.of("kill", "-CONT", Long.toString(process.pid())));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            awaitEnd(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitReady(int port) {
        Peers.awaitReady(Service.local(port, "/actuator/health/readiness").toString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        provider.close();
    }
}
