package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot under load while it is killed, its Redis is killed, and the provider goes away. A ledger outside the bot says
 * what it has acknowledged; in the end each message of it must have one answer at the provider, or stand in the store
 * as one of which nobody knows whether it left.
 *
 * <p>Arguments: kills of the bot (10), kills of Redis (5), outages of the provider (2), messages a second (100).
 */
public final class FaultRun {

    private static final Logger log = LoggerFactory.getLogger(FaultRun.class);
    private static final int REDIS_PORT = 6482;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Service service;
    private final Ledger ledger;
    private final LoadProvider provider;
    private Process redis;
    private Process bot;

    private FaultRun(Path folder) {
        service = new Service(folder);
        ledger = new Ledger(folder.resolve("acknowledged"));
        provider = new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> ledger.posted(to, message));
        redis = service.redis(REDIS_PORT);
        bot = Peers.startBot(service, REDIS_PORT);
    }

    public static void main(String[] args) throws InterruptedException {
        Path folder =
                Path.of("bot-core/target/load/fault-" + ProcessHandle.current().pid());
        new FaultRun(folder.toAbsolutePath())
                .run(number(args, 0, 10), number(args, 1, 5), number(args, 2, 2), number(args, 3, 100));
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private void run(int bots, int stores, int outages, int perSecond) throws InterruptedException {
        try (service;
                provider) {
            provider.up();
            Strangers strangers = new Strangers(Bot.webhook(), ledger, perSecond);
            strangers.one();
            rest();
            int more = (int) ledger.heard() - 1;
            strangers.start();
            rest();
            for (int i = 0; i < Math.max(bots, Math.max(stores, outages)); i++) {
                if (i < bots) {
                    killBot();
                }
                if (i < stores) {
                    killRedis();
                }
                if (i < outages) {
                    outage();
                }
            }
            boolean all = strangers.stop(Duration.ofSeconds(90));
            awaitQuiet();
            tell(all, more);
        }
    }

    private void killBot() throws InterruptedException {
        bot.destroyForcibly().waitFor();
        bot = Peers.startBot(service, REDIS_PORT);
        rest();
    }

    private void killRedis() throws InterruptedException {
        redis.destroyForcibly().waitFor();
        Thread.sleep(500);
        redis = service.redis(REDIS_PORT);
        rest();
    }

    private void outage() throws InterruptedException {
        provider.down();
        Thread.sleep(1000);
        provider.up();
        rest();
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(BETWEEN.toMillis());
    }

    private void awaitQuiet() throws InterruptedException {
        long before = -1;
        while (before != ledger.heard()) {
            before = ledger.heard();
            Thread.sleep(8000);
        }
    }

    private void tell(boolean all, int more) {
        Fates fates = Fates.read(REDIS_PORT);
        Ledger.Count count = ledger.count(more, fates.unknown());
        log.info("{}{}", count, all ? "" : "; some texts were never taken");
        log.info("store: not done {}, parked {}, messages {}", fates.inbox(), fates.parked(), fates.all());
    }
}
