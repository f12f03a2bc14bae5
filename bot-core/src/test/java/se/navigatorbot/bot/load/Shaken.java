package se.navigatorbot.bot.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** The house that faults are done to: a store, one or more processes of the bot on it, and a provider. */
final class Shaken implements AutoCloseable {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx192m", "-XX:TieredStopAtLevel=1");

    final LoopbackTwilio provider = LoopbackTwilio.start();
    private final Service service;
    private final ShakenStore store;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Process> bots = new ArrayList<>();
    private final List<Path> jars = new ArrayList<>();

    /** @param kind of store, as {@link ShakenStore#of} has it */
    Shaken(Path folder, int processes, String kind) {
        service = new Service(folder);
        store = ShakenStore.of(kind, service);
        for (int i = 0; i < processes; i++) {
            ports.add(RedisServers.freePort());
            jars.add(otherJar().orElseGet(Bot::builtJar));
            bots.add(launch(i));
        }
        ports.forEach(Shaken::awaitReady);
    }

    ShakenStore store() {
        return store;
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
        RedisServers.awaitEnd(bots.get(which).destroyForcibly());
    }

    /** SIGTERM; how long it took to end. */
    Duration stopBot(int which) {
        long begun = System.nanoTime();
        bots.get(which).destroy();
        RedisServers.awaitEnd(bots.get(which));
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

    /** The next start of it takes the other jar than this one did. */
    void changeJar(int which) {
        Path other = otherJar().orElseThrow(() -> new IllegalStateException("name another version by -Dload.other"));
        jars.set(which, jars.get(which).equals(other) ? Bot.builtJar() : other);
    }

    /** Another version of the house, with which every process begins. */
    static Optional<Path> otherJar() {
        return Optional.ofNullable(System.getProperty("load.other"))
                .map(path -> Path.of(path).toAbsolutePath());
    }

    /** Throws away what no longer lives in the memory of a process. */
    void cleanHeap(int which) {
        RedisServers.run(List.of(
                System.getProperty("java.home") + "/bin/jcmd",
                Long.toString(bots.get(which).pid()),
                "GC.run"));
    }

    /** SIGSTOP, then SIGCONT. */
    void freezeBot(int which, Duration howLong) {
        RedisServers.freeze(bots.get(which), howLong);
    }

    static void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private Process launch(int which) {
        Bot bot = Bot.on(service.folder(), store.settings()).with(jars.get(which));
        Map<String, String> settings = bot.settings();
        settings.put("server.port", Integer.toString(ports.get(which)));
        settings.put("navigator.public-url", "http://127.0.0.1:" + ports.get(0));
        settings.put(
                "navigator.data-dir", service.folder().resolve("bot-" + which).toString());
        settings.put("navigator.sms.twilio.api-base-url", provider.url());
        return service.start("bot-" + which, Map.of(), bot.command(SMALL).toArray(String[]::new));
    }

    private static void awaitReady(int port) {
        Peers.awaitReady(Service.local(port, "/actuator/health/readiness").toString());
    }

    @Override
    public void close() {
        service.close();
        provider.close();
    }
}
