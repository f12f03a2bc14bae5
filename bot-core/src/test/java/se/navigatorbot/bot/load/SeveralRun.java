package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two processes on one Redis, so many messages due at the same moment, and one of the processes frozen in the middle,
 * then woken. In the end each message must have been posted to the provider once, or be one of which nobody knows
 * whether it left; what the frozen one wakes with must not leave.
 *
 * <p>Arguments: messages (10000), seconds frozen (60).
 */
public final class SeveralRun {

    private static final Logger log = LoggerFactory.getLogger(SeveralRun.class);
    private static final int REDIS_PORT = Service.freePort();
    private static final int SECOND_PORT = Service.freePort();
    private static final Duration UNTIL_DUE = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration AFTER_WAKING = Duration.ofSeconds(20);

    private final Map<String, Integer> posts = new ConcurrentHashMap<>();
    private final Service service;
    private volatile long lastNew;

    private SeveralRun(Path folder) {
        service = new Service(folder);
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        Path folder = Path.of(
                "bot-core/target/load/several-" + ProcessHandle.current().pid());
        int messages = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int frozen = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        new SeveralRun(folder.toAbsolutePath()).run(messages, Duration.ofSeconds(frozen));
    }

    private void run(int messages, Duration frozen) throws InterruptedException, IOException {
        LoadProvider provider = new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> posted(message));
        try (service;
                provider) {
            provider.up();
            service.redis(REDIS_PORT);
            Process first = Peers.startBot(service, REDIS_PORT);
            Peers.startSecondBot(service, REDIS_PORT, SECOND_PORT);
            Instant due = Instant.now().plus(UNTIL_DUE).truncatedTo(ChronoUnit.MILLIS);
            new DueMessages(REDIS_PORT, service.folder().resolve("key")).put(messages, due);
            awaitPosted(messages / 3, Duration.ofMinutes(3));

            signal(first, "STOP");
            long begun = System.nanoTime();
            int before = posts.size();
            awaitPosted(messages - 100, frozen);
            log.info("{} of {} posted {} ms after the freeze at {}", posts.size(), messages, millis(begun), before);
            while (System.nanoTime() - begun < frozen.toNanos()) {
                Shaken.rest(LOOK_AGAIN);
            }
            signal(first, "CONT");
            Shaken.rest(AFTER_WAKING);
            tell(messages, begun);
        }
    }

    private void posted(String message) {
        if (posts.merge(message, 1, Integer::sum) == 1) {
            lastNew = System.nanoTime();
        }
    }

    private void awaitPosted(int wanted, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (posts.size() < wanted && System.nanoTime() < end) {
            Shaken.rest(LOOK_AGAIN);
        }
    }

    private void tell(int messages, long freeze) {
        Fates fates = Fates.read(REDIS_PORT);
        long doubled = posts.values().stream().filter(times -> times > 1).count();
        long unknown = fates.unknown().stream()
                .filter(message -> !posts.containsKey(message))
                .count();
        log.info(
                "{} due, {} posted, doubled {}, lost {}, of unknown outcome and not posted {}, last new one {} ms after the"
                        + " freeze",
                messages,
                posts.size(),
                doubled,
                messages - posts.size() - unknown,
                unknown,
                (lastNew - freeze) / 1_000_000);
        log.info("store: messages {}", fates.all());
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
