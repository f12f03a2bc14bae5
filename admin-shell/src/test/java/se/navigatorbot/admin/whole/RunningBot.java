package se.navigatorbot.admin.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.fakes.FreePort;
import se.navigatorbot.channels.fakes.LoopbackTelegram;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.Waiting;

/** The bot's own jar in a process of its own, with its embedded Redis in a folder of its own. */
final class RunningBot implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);

    private Path data;
    private final int port = FreePort.any();
    private final Map<String, String> settings = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    RunningBot(Path data, LoopbackTwilio twilio, LoopbackTelegram telegram) {
        this.data = data;
        settings.put("server.port", Integer.toString(port));
        settings.put("navigator.data-dir", data.toString());
        settings.put("navigator.public-url", "http://127.0.0.1:" + port);
        settings.put("navigator.sms.mode", "live");
        settings.put("navigator.sms.twilio.account-sid", LoopbackTwilio.ACCOUNT);
        settings.put("navigator.sms.twilio.auth-token", LoopbackTwilio.TOKEN);
        settings.put("navigator.sms.twilio.from", "+46701740600");
        settings.put("navigator.sms.twilio.api-base-url", twilio.url());
        settings.put("navigator.sms.twilio.rate-per-second", "1");
        settings.put("navigator.broadcast.undo", "PT1S");
        settings.put("navigator.telegram.token", LoopbackTelegram.TOKEN);
        settings.put("navigator.telegram.api-base-url", telegram.url());
        settings.put("navigator.demo", "false");
        settings.put("navigator.staff.second-factor", "");
    }

    /** Another value from the next start on. */
    void set(String name, String value) {
        settings.put(name, value);
    }

    /** Starts the bot with business time at that moment and waits until it can accept durably. */
    void start(Instant businessTime) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Xmx384m", "-jar"));
        command.add(jar("bot-core").toString());
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.add("--navigator.clock=" + businessTime);
        try {
            process = new ProcessBuilder(command)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.untilTrue(START, this::ready, () -> "the bot did not get ready:\n" + logText());
    }

    /**
     * Restores a copy into a data directory, as an operator would at the next machine.
     *
     * @return how it ended and what it said
     */
    Shell.Said restore(Path copy, Path into) {
        try {
            Process restoring = new ProcessBuilder(
                            java(),
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar("bot-core").toString(),
                            "restore",
                            copy.toString(),
                            "--navigator.data-dir=" + into)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(restoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell.Said(restoring.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From the next start on its data lie there. */
    void moveTo(Path other) {
        data = other;
        settings.put("navigator.data-dir", other.toString());
    }

    /** Kills the bot and its Redis as a power cut would. */
    void killEverything() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
        redis().forEach(ProcessHandle::destroyForcibly);
        Waiting.untilTrue(Duration.ofSeconds(60), () -> redis().isEmpty(), () -> "Redis lives on");
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    Path log() {
        return data.resolve("bot.log");
    }

    String logText() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The executable jar of a module. */
    static Path jar(String module) {
        Path jar = Path.of("..", module, "target", module + ".jar")
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " has not been built");
        }
        return jar;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            if (process != null && !process.isAlive()) {
                throw new IllegalStateException("the bot ended:\n" + logText(), e);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Redis of this folder, found by what it was started with. */
    private List<ProcessHandle> redis() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().orElse("").contains("redis"))
                .filter(this::servesOurFolder)
                .toList();
    }

    private boolean servesOurFolder(ProcessHandle candidate) {
        Path cwd = Path.of("/proc", Long.toString(candidate.pid()), "cwd");
        try {
            return Files.exists(cwd) && cwd.toRealPath().startsWith(data.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        killEverything();
    }
}
