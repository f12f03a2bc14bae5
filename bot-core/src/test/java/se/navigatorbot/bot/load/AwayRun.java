package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot under load while its Redis is away: first frozen, then dead. A ledger outside the bot says what it has
 * acknowledged and how long that took; in the end each message must be answered once, and each person's messages must
 * stand in the thread in the order in which they were acknowledged.
 *
 * <p>Arguments: seconds frozen (60), seconds dead (60), messages a second (50), seconds with a full disk (0). For the
 * last the system property {@code load.volume} names a small volume of its own, such as a mounted tmpfs; Redis, the
 * spool and the log of the bot lie there, and it is filled to the last byte.
 */
public final class AwayRun {

    private static final Logger log = LoggerFactory.getLogger(AwayRun.class);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int REDIS_PORT = Service.freePort();
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Service service;
    private final Ledger ledger;
    private final LoadProvider provider;
    private final InOrder inOrder = new InOrder();
    private Process redis;

    private AwayRun(Path folder, Path own) {
        service = new Service(folder);
        ledger = new Ledger(own);
        provider = new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> ledger.posted(to, message));
        redis = service.redis(REDIS_PORT);
        Peers.startBot(service, REDIS_PORT);
    }

    public static void main(String[] args) throws InterruptedException {
        String name = "away-" + ProcessHandle.current().pid();
        Path usual = Path.of("bot-core/target/load").toAbsolutePath();
        String volume = System.getProperty("load.volume", "");
        Path folder = (volume.isEmpty() ? usual : Path.of(volume)).resolve(name);
        usual.toFile().mkdirs();
        new AwayRun(folder, usual.resolve(name + "-acknowledged"))
                .run(number(args, 0, 60), number(args, 1, 60), number(args, 2, 50), number(args, 3, 0));
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private void run(int frozen, int dead, int perSecond, int full) throws InterruptedException {
        try (service;
                provider) {
            provider.up();
            Writers writers = new Writers(Bot.webhook(), ledger, inOrder, perSecond);
            writers.first();
            rest();
            int more = (int) ledger.heard() - 1;
            writers.start();
            rest();
            if (frozen > 0) {
                signal("STOP");
                TimeUnit.SECONDS.sleep(frozen);
                log.info("frozen for {} s: {} messages kept", frozen, waiting());
                signal("CONT");
                backAfter("thaw");
            }
            if (dead > 0) {
                redis.destroyForcibly().waitFor();
                TimeUnit.SECONDS.sleep(dead);
                log.info("dead for {} s: {} messages kept", dead, waiting());
                redis = service.redis(REDIS_PORT);
                backAfter("restart");
            }
            if (full > 0) {
                fillDisk(full);
                backAfter("restart");
            }
            writers.stop();
            tell(writers, more);
        }
    }

    /** Redis ends itself when it cannot write; the bot may acknowledge nothing until there is room again. */
    private void fillDisk(int seconds) throws InterruptedException {
        Path ballast = service.folder().resolve("ballast");
        try {
            try (OutputStream out = Files.newOutputStream(ballast)) {
                while (true) {
                    out.write(new byte[1024]);
                }
            } catch (IOException noMore) {
                log.info("the disk is full after {} bytes", Files.size(ballast));
            }
            boolean ended = redis.waitFor(seconds, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(seconds);
            log.info("full for {} s: Redis {}, ready {}", seconds, ended ? "has ended itself" : "lives", ready());
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        redis.destroyForcibly().waitFor();
        redis = service.redis(REDIS_PORT);
    }

    private static int ready() {
        return answer("/actuator/health/readiness").statusCode();
    }

    private void backAfter(String what) throws InterruptedException {
        long begun = System.nanoTime();
        while (waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        log.info("{} ms after the {} the store had all that was kept", millisSince(begun), what);
        rest();
    }

    private void tell(Writers writers, int more) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long before = -1;
        while (before != ledger.heard() && System.nanoTime() < end) {
            before = ledger.heard();
            TimeUnit.SECONDS.sleep(8);
        }
        Fates fates = Fates.read(REDIS_PORT);
        log.info("{}", ledger.count(more, fates.unknown()));
        log.info("store: not done {}, parked {}, messages {}", fates.inbox(), fates.parked(), fates.all());
        log.info("{}", writers.slowest());
        log.info("{}", inOrder.compare(service.folder(), REDIS_PORT));
    }

    private void signal(String name) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(redis.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long waiting() {
        return answer("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("navigator_spool_waiting "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .sum();
    }

    private static HttpResponse<String> answer(String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(Service.local(Bot.PORT, path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static void rest() throws InterruptedException {
        TimeUnit.SECONDS.sleep(REST.toSeconds());
    }
}
