package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a message costs as the house grows: with few and with many people stored, and with a second process on the same
 * Redis and the same cores. Everything as fast as it goes, one after another in one run. Only a start makes a store, so
 * the bot lives once before people are put there; how soon it is ready among them is told too.
 *
 * <p>Arguments: few people (10000), many (1000000), warm seconds (25), measured seconds (15).
 */
public final class GrowthRun {

    private static final Logger log = LoggerFactory.getLogger(GrowthRun.class);
    private static final int REDIS_PORT = Service.freePort();
    private static final int SECOND_PORT = Service.freePort();
    private static final int PEOPLE = 200;

    private final Path folder;
    private final Duration warm;
    private final Duration measured;

    private GrowthRun(Path folder, Duration warm, Duration measured) {
        this.folder = folder;
        this.warm = warm;
        this.measured = measured;
    }

    public static void main(String[] args) throws IOException {
        Path folder =
                Path.of("bot-core/target/load/growth-" + ProcessHandle.current().pid());
        GrowthRun run = new GrowthRun(
                folder.toAbsolutePath(),
                Duration.ofSeconds(number(args, 2, 25)),
                Duration.ofSeconds(number(args, 3, 15)));
        LoadRun.Result few = run.with(number(args, 0, 10_000), false);
        LoadRun.Result many = run.with(number(args, 1, 1_000_000), false);
        LoadRun.Result two = run.with(number(args, 0, 10_000), true);
        tell("many people", many, few);
        tell("two processes", two, few);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private LoadRun.Result with(int people, boolean second) throws IOException {
        try (Service service = new Service(folder.resolve(people + (second ? "-two" : "-one")))) {
            service.redis(REDIS_PORT);
            service.end(Peers.startBot(service, REDIS_PORT));
            URI redis = URI.create("redis://127.0.0.1:" + REDIS_PORT);
            new StoredPeople(redis, service.folder().resolve("key"), Instant.now()).put(0, people, "ronneby");
            new StoreInfo(REDIS_PORT).awaitRest();
            long begun = System.nanoTime();
            Peers.startBot(service, REDIS_PORT);
            log.info("{} people: ready {} ms after the start", people, (System.nanoTime() - begun) / 1_000_000);
            List<URI> doors = new ArrayList<>(List.of(Bot.webhook()));
            if (second) {
                Peers.startSecondBot(service, REDIS_PORT, SECOND_PORT);
                doors.add(Service.local(SECOND_PORT, Bot.webhook().getPath()));
            }
            LoadRun run = new LoadRun(Bot.webhook(), Peers.PROVIDER_PORT, PEOPLE, warm, measured).by(doors);
            LoadRun.Result result = run.run(0, service.watched());
            log.info("{} people, {} process(es): {}", people, doors.size(), result.text());
            return result;
        }
    }

    private static void tell(String what, LoadRun.Result grown, LoadRun.Result before) {
        log.info(
                "{}: throughput {} x, processor per message {} x",
                what,
                String.format(Locale.ROOT, "%.2f", grown.perSecond() / before.perSecond()),
                String.format(Locale.ROOT, "%.2f", grown.cpuMicros() / before.cpuMicros()));
    }
}
