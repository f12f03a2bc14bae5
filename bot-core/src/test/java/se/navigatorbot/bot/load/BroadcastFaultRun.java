package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Mishap;

/**
 * One text to many while the bot is killed and the provider rages: SIGKILL when a tenth, half and nine tenths have it, a
 * storm of 429 after the first, one of 5xx after the second, some of which were taken all the same. In the end the
 * provider's journal must have each recipient once, but for those of whom the house says that nobody knows.
 *
 * <p>Arguments: recipients (10000), SMS parts a second (0 for no limit), seconds of each storm (10), seed (any).
 */
public final class BroadcastFaultRun {

    private static final Logger log = LoggerFactory.getLogger(BroadcastFaultRun.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(7);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Mishap[] BROKEN = {Mishap.BUSY, Mishap.BROKEN, Mishap.TAKEN_BROKEN};

    private final LoopbackTwilio provider = LoopbackTwilio.start();
    private final BroadcastHouse house;
    private final int recipients;
    private final Duration storm;
    private final Random random;

    private BroadcastFaultRun(Path folder, int recipients, int limit, Duration storm, long seed) {
        this.house = new BroadcastHouse(folder, provider.url());
        this.recipients = recipients;
        this.storm = storm;
        this.random = new Random(seed);
        house.limit(limit);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("bot-core/target/load/broadcast-faults-"
                + ProcessHandle.current().pid());
        long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
        log.info("seed {}", seed);
        new BroadcastFaultRun(
                        folder.toAbsolutePath(),
                        args.length > 0 ? Integer.parseInt(args[0]) : 10_000,
                        args.length > 1 ? Integer.parseInt(args[1]) : 0,
                        Duration.ofSeconds(args.length > 2 ? Integer.parseInt(args[2]) : 10),
                        seed)
                .run();
        System.exit(0);
    }

    private void run() throws IOException {
        try (house;
                provider) {
            house.start();
            house.fill(recipients, "ronneby");
            String id = house.send("Fika på torsdag.", "ronneby", recipients);
            cut(10);
            storm("429", () -> Mishap.TOO_MANY);
            cut(50);
            storm("5xx", () -> BROKEN[random.nextInt(BROKEN.length)]);
            cut(90);
            log.info("{}", settled(id));
        }
    }

    /** Kills the bot when so many in a hundred have it, and starts it again. */
    private void cut(int percent) {
        int wanted = recipients * percent / 100;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (provider.ledger().size() < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(provider.ledger().size() + " have left, and no more do");
            }
            Shaken.rest(LOOK_AGAIN);
        }
        house.kill();
        log.info("killed with {} at the provider", provider.ledger().size());
        house.start();
    }

    private void storm(String name, Supplier<Mishap> mishaps) {
        int before = provider.ledger().size();
        provider.always(mishaps::get);
        Shaken.rest(storm);
        provider.always(() -> null);
        log.info("a storm of {}, {} taken in it", name, provider.ledger().size() - before);
    }

    private MailVerdict settled(String id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!house.over(id) && System.nanoTime() < end) {
            Shaken.rest(LOOK_AGAIN.multipliedBy(25));
        }
        long doubts = System.nanoTime() + SETTLED_WITHIN.toNanos();
        MailVerdict verdict = MailVerdict.of(recipients, provider.ledger(), house.store());
        while (!verdict.settled() && System.nanoTime() < doubts) {
            Shaken.rest(LOOK_AGAIN.multipliedBy(100));
            verdict = MailVerdict.of(recipients, provider.ledger(), house.store());
        }
        return verdict;
    }
}
