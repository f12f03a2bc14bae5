package se.navigatorbot.bot.redis.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisVersion;
import se.navigatorbot.bot.redis.StoreRefusal;

/**
 * A redis-server that runs on this machine.
 *
 * @param version as it tells itself
 */
record ServerBinary(Path path, RedisVersion version) {

    private static final String WAY_OUT =
            " install redis-server 6.2 or newer on the path, or set navigator.redis.url to a Redis elsewhere.";

    /**
     * The one on the path if it is new enough, else the one that comes along.
     *
     * @throws StoreRefusal when neither runs here
     */
    static ServerBinary find(DataDirectory data) {
        return onThePath(System.getenv().getOrDefault("PATH", ""))
                .filter(binary -> binary.version.compareTo(RedisVersion.NEEDED) >= 0)
                .orElseGet(() -> fromTheJar(data));
    }

    static Optional<ServerBinary> onThePath(String places) {
        return Stream.of(places.split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(ServerBinary::asked);
    }

    static ServerBinary fromTheJar(DataDirectory data) {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String name = system.toLowerCase(Locale.ROOT);
        if (!name.contains("linux") && !name.contains("mac")) {
            throw new StoreRefusal("The embedded Redis does not run under " + system + ";" + WAY_OUT);
        }
        try {
            File file = ExecutableProvider.newJarResourceProvider(
                            data.folder("bin").toFile())
                    .get();
            return asked(file.toPath())
                    .orElseThrow(() -> new StoreRefusal("The redis-server that comes along does not run under " + system
                            + " (it needs glibc and OpenSSL 3);" + WAY_OUT));
        } catch (IOException | RuntimeException e) {
            if (e instanceof StoreRefusal refusal) {
                throw refusal;
            }
            throw new StoreRefusal("No redis-server comes along for " + system + ";" + WAY_OUT, e);
        }
    }

    /** Empty when it does not run. */
    private static Optional<ServerBinary> asked(Path binary) {
        try {
            Process process = new ProcessBuilder(binary.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            return Optional.of(new ServerBinary(binary, RedisVersion.in(answer)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
