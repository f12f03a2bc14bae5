package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two processes on one Redis, so many reminders due at the same instant, and one of the processes killed in the middle with
 * kill -9; or frozen, and then woken. The reminders go the whole way: from the set of what is due over each person's own
 * turn to the provider. In the end everybody must have been reminded once, or it must be a message of which nobody knows
 * whether it left; what a frozen process wakes with must not leave.
 *
 * <p>Arguments: people (10000), seconds frozen (0 for killed).
 */
public final class SeveralRun {

    private static final Logger log = LoggerFactory.getLogger(SeveralRun.class);
    private static final int REDIS_PORT = Service.freePort();
    private static final int SECOND_PORT = Service.freePort();
    private static final Duration UNTIL_DUE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration ALL_IN = Duration.ofMinutes(2);

    /** What leaves twice leaves within this; doubts are not settled meanwhile, for this provider keeps no records. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(20);

    private final Map<String, Integer> reminded = new ConcurrentHashMap<>();
    private final Map<String, Integer> posts = new ConcurrentHashMap<>();
    private final AtomicInteger early = new AtomicInteger();
    private final Service service;
    private volatile long lastNew;
    private volatile Instant due = Instant.MAX;

    private SeveralRun(Path folder) {
        service = new Service(folder);
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        Path folder = Path.of(
                "bot-core/target/load/several-" + ProcessHandle.current().pid());
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int frozen = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        new SeveralRun(folder.toAbsolutePath()).run(people, Duration.ofSeconds(frozen));
        System.exit(0);
    }

    private void run(int people, Duration frozen) throws InterruptedException, IOException {
        LoadProvider provider = new LoadProvider(Peers.PROVIDER_PORT, this::posted);
        try (service;
                provider) {
            provider.up();
            service.redis(REDIS_PORT);
            Daytime day = Daytime.now();
            Map<String, String> region =
                    Map.of("navigator.region", day.region(service.folder()).toString());
            Process first = Peers.startBot(service, REDIS_PORT, region);
            Peers.startSecondBot(service, REDIS_PORT, SECOND_PORT, region);
            due = Instant.now().plus(UNTIL_DUE).truncatedTo(ChronoUnit.MILLIS);
            new DueReminders(REDIS_PORT, day.zone(), service.folder().resolve("key")).put(people, due);
            awaitReminded(people / 3, Duration.ofMinutes(3));

            long begun = System.nanoTime();
            int before = reminded.size();
            signal(first, frozen.isZero() ? "KILL" : "STOP");
            awaitReminded(people, frozen.isZero() ? ALL_IN : frozen);
            log.info(
                    "{} of {} reminded {} ms after the {} at {}",
                    reminded.size(),
                    people,
                    millis(begun),
                    what(frozen),
                    before);
            if (!frozen.isZero()) {
                while (System.nanoTime() - begun < frozen.toNanos()) {
                    Shaken.rest(LOOK_AGAIN);
                }
                signal(first, "CONT");
            }
            Shaken.rest(AFTERWARDS);
            tell(people, begun, what(frozen));
        }
    }

    private static String what(Duration frozen) {
        return frozen.isZero() ? "kill" : "freeze";
    }

    private void posted(String to, String message) {
        posts.merge(message, 1, Integer::sum);
        if (Instant.now().isBefore(due)) {
            early.incrementAndGet();
        }
        if (reminded.merge(to, 1, Integer::sum) == 1) {
            lastNew = System.nanoTime();
        }
    }

    private void awaitReminded(int wanted, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (reminded.size() < wanted && System.nanoTime() < end) {
            Shaken.rest(LOOK_AGAIN);
        }
    }

    private void tell(int people, long begun, String what) {
        Fates fates = Fates.read(REDIS_PORT);
        long doubled = reminded.values().stream().filter(times -> times > 1).count();
        long unknown = fates.unknown().stream()
                .filter(message -> !posts.containsKey(message))
                .count();
        log.info(
                "{} due, {} reminded, early {}, doubled {}, lost {}, of unknown outcome and not posted {}, last new one {} ms"
                        + " after the {}",
                people,
                reminded.size(),
                early.get(),
                doubled,
                people - reminded.size() - unknown,
                unknown,
                (lastNew - begun) / 1_000_000,
                what);
        log.info("store: messages {}, inbox {}, parked {}", fates.all(), fates.inbox(), fates.parked());
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static void signal(Process process, String name) throws InterruptedException, IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
