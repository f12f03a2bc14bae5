package se.navigatorbot.bot.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How fast the door is: a steady stream of texts for some minutes, then a burst, each text answered. Every text comes over
 * a connection that is kept open, and is signed.
 *
 * <p>Arguments: texts a second (200), minutes (10), texts of the burst (2000), within seconds (5).
 */
public final class DoorRun {

    private static final Logger log = LoggerFactory.getLogger(DoorRun.class);
    private static final Duration WARM = Duration.ofSeconds(25);
    private static final int LINES = 64;
    private static final int LONGEST_SECONDS = 60;

    private DoorRun() {}

    public static void main(String[] args) {
        int perSecond = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int minutes = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int burst = args.length > 2 ? Integer.parseInt(args[2]) : 2000;
        int within = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        Peers peers = new Peers(Path.of("bot-core/target/load").toAbsolutePath());
        String name = "door-" + ProcessHandle.current().pid();
        try (Peers.Running bot = peers.bot(name, Service.freePort())) {
            LoadRun steady =
                    new LoadRun(bot.webhook(), Peers.PROVIDER_PORT, perSecond, WARM, Duration.ofMinutes(minutes));
            log.info(
                    "{}/s for {} min: {}",
                    perSecond,
                    minutes,
                    steady.run(perSecond, bot.service().watched()).text());
            burst(bot.webhook(), burst, within);
        }
        System.exit(0);
    }

    /** As many people as texts, so that nobody waits for an answer before writing. */
    private static void burst(URI webhook, int texts, int seconds) {
        Loop loop = new Loop("generator");
        Senders senders = new Senders(webhook, List.of(webhook), texts, loop);
        try (loop;
                LoadProvider provider = new LoadProvider(Peers.PROVIDER_PORT, loop, senders::answered)) {
            provider.up();
            senders.introduce();
            senders.pace((double) texts / seconds);
            senders.figures.begin();
            long begun = System.nanoTime();
            senders.start(LINES);
            Shaken.rest(Duration.ofSeconds(seconds));
            int unanswered = senders.stop(LONGEST_SECONDS);
            log.info(
                    "{} texts within {} s: the last answer {} ms after the first text, unanswered {}; {}",
                    texts,
                    seconds,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
                    unanswered,
                    senders.figures.table(seconds));
        }
    }
}
