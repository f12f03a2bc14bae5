package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long from the start of the process until a signed message has been stored, understood and answered at the
 * provider, beside a bare application over the same libraries in {@code src/test/load/boot-start}; and how much memory
 * is resident when nothing happens.
 *
 * <p>Arguments: how many rounds (3). System property {@code load.jdk}: folder of a JDK 24 or newer for the AOT cache.
 */
public final class StartRun {

    private static final Logger log = LoggerFactory.getLogger(StartRun.class);
    private static final int REDIS_PORT = Service.freePort();
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx256m");
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Path scratch;
    private final FirstAnswer answers = new FirstAnswer();

    private StartRun(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        Path scratch =
                Path.of("bot-core/target/load/start-" + ProcessHandle.current().pid());
        new StartRun(scratch.toAbsolutePath()).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        try (answers;
                Service redis = new Service(scratch.resolve("redis"))) {
            redis.redis(REDIS_PORT);
            Bot bot = Bot.withRedis(scratch.resolve("bot"), REDIS_PORT);
            List<Candidate> candidates = new ArrayList<>(List.of(new Candidate("floor", floor(), FirstAnswer.FLOOR)));
            candidates.add(new Candidate("plain jar", bot.command(List.of()), Bot.webhook()));
            candidates.add(archived(bot));
            if (System.getProperty("load.jdk") != null) {
                candidates.add(cached(bot, System.getProperty("load.jdk") + "/bin/java"));
            }
            for (int round = 1; round <= rounds; round++) {
                for (Candidate candidate : candidates) {
                    once(candidate, Duration.ZERO);
                }
            }
            idle("idle, no options", List.of());
            idle("idle, small options", SMALL);
            List<String> quick = new ArrayList<>(SMALL);
            quick.addAll(quick());
            idle("idle, archive", quick);
        }
    }

    private void idle(String name, List<String> options) throws InterruptedException, IOException {
        Path folder = Files.createDirectories(scratch.resolve(name.replaceAll("\\W+", "-")));
        once(new Candidate(name, Bot.alone(folder).command(options), Bot.webhook()), IDLE);
    }

    private Candidate archived(Bot bot) throws InterruptedException {
        train(bot, "-XX:ArchiveClassesAtExit=" + scratch.resolve("bot.jsa"));
        return new Candidate("class-data archive", bot.command(quick()), Bot.webhook());
    }

    private List<String> quick() {
        return List.of("-XX:SharedArchiveFile=" + scratch.resolve("bot.jsa"), "-XX:TieredStopAtLevel=1");
    }

    private Candidate cached(Bot bot, String java) throws InterruptedException {
        Bot later = bot.on(java);
        train(later, "-XX:AOTCacheOutput=" + scratch.resolve("bot.aot"));
        return new Candidate(
                "AOT cache", later.command(List.of("-XX:AOTCache=" + scratch.resolve("bot.aot"))), Bot.webhook());
    }

    /** One ordinary life, in which a message is answered, and an orderly end. */
    private void train(Bot bot, String option) throws InterruptedException {
        try (Service life = new Service(scratch.resolve("training"))) {
            Process process =
                    life.start("bot", Map.of(), bot.command(List.of(option)).toArray(String[]::new));
            answers.await(process, Bot.webhook());
            process.destroy();
            process.waitFor();
        }
    }

    private List<String> floor() throws IOException, InterruptedException {
        Path jar = Path.of("bot-core/target/load/boot-start/boot-start.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            int ended = new ProcessBuilder("./mvnw", "-q", "-f", "bot-core/src/test/load/boot-start", "package")
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("the floor could not be built");
            }
        }
        return List.of(Bot.ownJava(), "-jar", jar.toString());
    }

    private void once(Candidate candidate, Duration rest) throws InterruptedException {
        try (Service life = new Service(scratch.resolve("life"))) {
            long begun = System.nanoTime();
            Process process = life.start("service", Map.of(), candidate.command.toArray(String[]::new));
            answers.await(process, candidate.webhook);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Proc proc = new Proc(candidate.name, process.pid());
            double cpu = proc.cpuSeconds();
            Thread.sleep(rest.toMillis());
            log.info(String.format(
                    Locale.ROOT,
                    "%-26s first answer %.2f s, processor %.2f s, %d MB%s",
                    candidate.name,
                    seconds,
                    cpu,
                    proc.residentMegabytes(),
                    rest.isZero() ? "" : " + Redis " + redisMegabytes(candidate) + " MB, idle"));
        }
    }

    private static long redisMegabytes(Candidate candidate) {
        String data = candidate.command.stream()
                .filter(arg -> arg.startsWith("--navigator.data-dir="))
                .map(arg -> arg.substring(arg.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
        try {
            String pid = Files.readString(Path.of(data, "redis", "redis.pid")).strip();
            return new Proc("redis", Long.parseLong(pid)).residentMegabytes();
        } catch (IOException e) {
            return 0;
        }
    }

    private record Candidate(String name, List<String> command, URI webhook) {}
}
