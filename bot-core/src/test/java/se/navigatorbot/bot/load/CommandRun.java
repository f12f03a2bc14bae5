package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long one command takes through the shell's launcher, from its start to its end: one that asks nobody, and some that
 * ask a running bot with the demonstration's people. Each once unmeasured, then in turns, so that a busy moment meets all.
 *
 * <p>Argument: how many rounds (15). Needs what {@code ./mvnw -DskipTests package} leaves.
 */
public final class CommandRun {

    private static final Logger log = LoggerFactory.getLogger(CommandRun.class);
    private static final String PASSWORD = "measured-command-1";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("help"),
            List.of("status"),
            List.of("event", "list"),
            List.of("appointment", "list", "--output", "json"));

    private final Path launcher = launcher();
    private final Path home;

    private CommandRun(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Path scratch = Files.createTempDirectory("command-run");
        try (Service service = new Service(scratch.resolve("bot"))) {
            service.start("bot", Map.of(), bot(service.folder()).toArray(String[]::new));
            Service.awaitPort(Bot.PORT);
            awaitReady();
            new CommandRun(Files.createDirectory(scratch.resolve("home"))).run(rounds);
        }
    }

    /** The door is open before everybody inside is there. */
    private static void awaitReady() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(Service.local(Bot.PORT, "/actuator/health/readiness"))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (http.send(ask, BodyHandlers.discarding()).statusCode() != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the bot does not get ready");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static List<String> bot(Path folder) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(Bot.PORT));
        settings.put("navigator.data-dir", folder.toString());
        settings.put("navigator.staff.second-factor", "");
        settings.put("navigator.admin.initial-password", PASSWORD);
        return new Bot(Bot.ownJava(), Bot.builtJar(), settings).command(List.of("-XX:+UseSerialGC", "-Xmx256m"));
    }

    private void run(int rounds) throws IOException, InterruptedException {
        Path password = Files.writeString(home.resolve("password"), PASSWORD);
        once(List.of("login", "--user", "admin", "--password-file", password.toString()));
        Map<List<String>, List<Duration>> took = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (List<String> command : COMMANDS) {
                Duration time = once(command);
                if (round > 0) {
                    took.computeIfAbsent(command, first -> new ArrayList<>()).add(time);
                }
            }
        }
        took.forEach(CommandRun::tell);
    }

    private static void tell(List<String> command, List<Duration> took) {
        long[] sorted = took.stream().mapToLong(Duration::toMillis).sorted().toArray();
        log.info(String.format(
                Locale.ROOT,
                "%s: median %d ms, slowest %d ms of %d",
                String.join(" ", command),
                sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0),
                sorted.length));
    }

    /** A command that fails is no measurement. */
    private Duration once(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("NAVIGATOR_HOME", home.toString());
        builder.environment().put("NAVIGATOR_SERVER_URL", "http://127.0.0.1:" + Bot.PORT);
        long from = System.nanoTime();
        int code = builder.start().waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended " + code + ": "
                    + Files.readString(home.resolve("said")).strip());
        }
        return took;
    }

    /** As seen from the folder of the house or of this module. */
    private static Path launcher() {
        Path fromAbove = Path.of("admin-shell/target/navigator");
        return (Files.exists(fromAbove) ? fromAbove : Path.of("../admin-shell/target/navigator")).toAbsolutePath();
    }
}
