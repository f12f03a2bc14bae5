package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our bot beside the Node stack in one run: same generator, same provider, same Redis settings, both warm.
 *
 * <p>Arguments: how many rounds (1), warm seconds (25), measured seconds (10). System property {@code load.alone}:
 * the bot without the other.
 */
public final class Comparison {

    private static final Logger log = LoggerFactory.getLogger(Comparison.class);
    private static final int PEOPLE = 200;

    private Comparison() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        Duration warm = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 25);
        Duration measured = Duration.ofSeconds(args.length > 2 ? Integer.parseInt(args[2]) : 10);
        Path scratch = Path.of("bot-core/target/load").toAbsolutePath();
        Peers peers = new Peers(scratch);
        for (int round = 1; round <= rounds; round++) {
            String name = round + "-" + ProcessHandle.current().pid();
            if (Boolean.getBoolean("load.alone")) {
                both("bot", peers.bot("bot-" + name, Service.freePort()), warm, measured);
                continue;
            }
            LoadRun.Result node = both("node", peers.node("node-" + name, Service.freePort()), warm, measured);
            LoadRun.Result bot = both("bot", peers.bot("bot-" + name, Service.freePort()), warm, measured);
            log.info(
                    "round {}: throughput {} x, CPU per message {} x",
                    round,
                    String.format(Locale.ROOT, "%.2f", bot.perSecond() / node.perSecond()),
                    String.format(Locale.ROOT, "%.2f", bot.cpuMicros() / node.cpuMicros()));
        }
    }

    private static LoadRun.Result both(String who, Peers.Running running, Duration warm, Duration measured) {
        try (running) {
            List<Proc> watched = running.service().watched();
            LoadRun run = new LoadRun(running.webhook(), Peers.PROVIDER_PORT, PEOPLE, warm, measured);
            LoadRun.Result closed = run.run(0, watched);
            log.info("{} as fast as it goes: {}", who, closed.text());
            LoadRun steady =
                    new LoadRun(running.webhook(), Peers.PROVIDER_PORT, PEOPLE, Duration.ofSeconds(3), measured);
            log.info("{} at 300/s: {}", who, steady.run(300, watched).text());
            return closed;
        }
    }
}
