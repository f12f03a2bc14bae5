package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever any part of the house keeps outside the partitions is in a copy, but for what belongs to the hour. */
class SnapshotTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Pattern NAMED = Pattern.compile("Keys\\.(catalogue|staff|mail|found)\\(\"([a-z-]+)\"");

    /** A restored house logs its staff in anew, and gives new one-time codes. */
    private static final Set<String> OF_THE_HOUR = Set.of(
            "{staff}:tokens",
            "{staff}:sessions",
            "{staff}:devices",
            "{staff}:oidc",
            "{staff}:glass",
            "{staff}:link-codes",
            "{staff}:link-tries");

    @Test
    void holdsEveryKeyThatTheCodeNames() throws IOException {
        Set<String> all = named();
        Set<String> copied = new TreeSet<>();
        all.add(Keys.FORGOTTEN);
        all.forEach(SnapshotTest::fill);
        try (JedisRedis redis = new JedisRedis(server.address())) {
            new Snapshot(redis, chunk -> copied.add(chunk.key())).read();
        }

        assertThat(all).hasSizeGreaterThan(30).containsAll(OF_THE_HOUR);
        all.removeAll(OF_THE_HOUR);
        assertThat(copied).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(text(file)).results())
                    .map(SnapshotTest::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult named) {
        return switch (named.group(1)) {
            case "catalogue" -> Keys.catalogue(named.group(2));
            case "staff" -> Keys.staff(named.group(2));
            case "mail" -> Keys.mail(named.group(2));
            default -> Keys.found(named.group(2));
        };
    }

    private static void fill(String key) {
        switch (key) {
            case "{cat}:version" -> server.ask("SET", key, "1");
            case "{staff}:audit" -> server.ask("XADD", key, "*", "d", "x");
            case "{found}:at", Keys.FORGOTTEN -> server.ask("ZADD", key, "1", "x");
            default -> server.ask("HSET", key, "x", "x");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
