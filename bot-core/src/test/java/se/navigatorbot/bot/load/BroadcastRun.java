package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One text to many, in numbers: how fast it leaves without a limit, beside the Node stack in the same run; how well a
 * limit is kept; and how long a reply takes meanwhile, beside one without a broadcast. Each side sends one broadcast
 * unmeasured before.
 *
 * <p>Arguments: recipients (10000), SMS parts a second of the limit (50), replies a second (50), seconds without a
 * broadcast (20).
 */
public final class BroadcastRun {

    private static final Logger log = LoggerFactory.getLogger(BroadcastRun.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final int LIMITED_SECONDS = 30;
    private static final int PEOPLE = 200;

    private final Mailed mailed = new Mailed();
    private final Path folder;
    private final int recipients;
    private final int limit;
    private final int replies;
    private final Duration without;

    private BroadcastRun(Path folder, int recipients, int limit, int replies, Duration without) {
        this.folder = folder;
        this.recipients = recipients;
        this.limit = limit;
        this.replies = replies;
        this.without = without;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(
                "bot-core/target/load/broadcast-" + ProcessHandle.current().pid());
        BroadcastRun run = new BroadcastRun(
                folder.toAbsolutePath(),
                number(args, 0, 10_000),
                number(args, 1, 50),
                number(args, 2, 50),
                Duration.ofSeconds(number(args, 3, 20)));
        double node = run.node();
        double bot = run.bot();
        log.info("rate beside the Node stack: {} x", String.format(Locale.ROOT, "%.2f", bot / node));
        System.exit(0);
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private double node() throws IOException, InterruptedException {
        LoadProvider provider = new LoadProvider(Peers.PROVIDER_PORT, (to, message) -> mailed.took(to));
        try (provider;
                Peers.Running node = new Peers(folder.resolveSibling("peers")).node("mail", Service.freePort())) {
            provider.up();
            URI door = node.webhook().resolve("/broadcast");
            HttpRequest request = HttpRequest.newBuilder(door)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"n\":" + recipients + "}"))
                    .build();
            double rate = 0;
            for (String name : List.of("Node, unmeasured", "Node")) {
                mailed.begin();
                long begun = System.nanoTime();
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                rate = told(name, begun);
            }
            return rate;
        }
    }

    private double bot() throws IOException {
        Loop loop = new Loop("generator");
        Senders senders = new Senders(Bot.webhook(), List.of(Bot.webhook()), PEOPLE, loop);
        LoadProvider provider = new LoadProvider(Peers.PROVIDER_PORT, loop, (to, message) -> {
            if (!mailed.took(to)) {
                senders.answered(to, message);
            }
        });
        try (loop;
                provider;
                BroadcastHouse house = new BroadcastHouse(folder, "http://127.0.0.1:" + Peers.PROVIDER_PORT)) {
            provider.up();
            house.start();
            house.fill(recipients, "ronneby");
            house.fill(limit * LIMITED_SECONDS, "karlshamn");
            double rate = 0;
            for (String name : List.of("unmeasured", "without a limit")) {
                String id = house.previewed("Fika på torsdag, " + name + ".", "ronneby");
                mailed.begin();
                long begun = System.nanoTime();
                house.begin(id, recipients);
                rate = told(name, begun);
            }
            meanwhile(house, senders);
            limited(house);
            return rate;
        }
    }

    private double told(String name, long begun) {
        mailed.await(recipients, PATIENCE);
        double rate = recipients / mailed.seconds(begun);
        log.info(
                "{}: {} reached at {}/s from the word to the last, {} of them twice",
                name,
                mailed.reached(),
                Math.round(rate),
                mailed.twice());
        return rate;
    }

    /** Replies at a steady pace, first without a broadcast, then during one. */
    private void meanwhile(BroadcastHouse house, Senders senders) {
        senders.introduce();
        senders.pace(replies);
        senders.start(64);
        Shaken.rest(WARM);
        senders.figures.begin();
        Shaken.rest(without);
        double alone = senders.figures.endToEnd(0.99);
        String id = house.previewed("Fika på fredag.", "ronneby");
        mailed.begin();
        senders.figures.begin();
        house.begin(id, recipients);
        mailed.await(recipients, PATIENCE);
        double beside = senders.figures.endToEnd(0.99);
        int unanswered = senders.stop(30);
        log.info(String.format(
                Locale.ROOT,
                "a reply's p99 at %d/s: %.1f ms alone, %.1f ms during the broadcast (p50 %.1f ms, %d replies): %.2f x;"
                        + " unanswered %d",
                replies,
                alone,
                beside,
                senders.figures.endToEnd(0.5),
                senders.figures.answers(),
                beside / alone,
                unanswered));
    }

    private void limited(BroadcastHouse house) {
        house.end();
        house.limit(limit);
        house.start();
        int count = limit * LIMITED_SECONDS;
        mailed.begin();
        house.send("Fika på måndag.", "karlshamn", count);
        mailed.await(count, PATIENCE);
        log.info(String.format(
                Locale.ROOT,
                "a limit of %d/s: %.2f/s (%+.1f %%), in the busiest ten seconds %.1f/s",
                limit,
                mailed.pace(),
                100 * (mailed.pace() / limit - 1),
                mailed.busiest()));
    }
}
