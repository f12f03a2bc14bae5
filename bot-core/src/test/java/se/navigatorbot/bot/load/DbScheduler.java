package se.navigatorbot.bot.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * db-scheduler on a PostgreSQL of its own, which lives as long as the measurement. PostgreSQL does not run for root:
 * there its own user, {@code postgres}, runs it.
 */
final class DbScheduler {

    private static final Pattern MEDIANS = Pattern.compile("median microseconds: (\\d+) (\\d+)");

    /** Where Debian puts what it does not put on the path. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private DbScheduler() {}

    /**
     * One add with a commit of its own.
     *
     * @param few, many median microseconds with so many waiting
     */
    record Adds(long few, long many) {}

    /** Empty when this machine has no PostgreSQL. */
    static Optional<Adds> singleAdds(Path folder, int few, int many, int measured) {
        return programs().map(programs -> {
            Path data = open();
            try (Service service = new Service(folder)) {
                int port = Service.freePort();
                start(service, programs, data.resolve("data").toString(), port);
                return adds("jdbc:postgresql://127.0.0.1:" + port + "/postgres", few, many, measured);
            } finally {
                RedisServers.run(List.of("rm", "-rf", data.toString()));
            }
        });
    }

    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>(
                Arrays.stream(System.getenv("PATH").split(":")).map(Path::of).toList());
        try (var versions = Files.newDirectoryStream(DEBIAN)) {
            versions.forEach(version -> folders.add(version.resolve("bin")));
        } catch (IOException e) {
            // None there.
        }
        return folders.stream()
                .filter(folder -> Files.exists(folder.resolve("initdb")) && Files.exists(folder.resolve("postgres")))
                .findFirst();
    }

    private static void start(Service service, Path programs, String data, int port) {
        RedisServers.run(asUser(
                programs.resolve("initdb").toString(), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"));
        service.start(
                "postgres",
                Map.of(),
                asUser(
                                programs.resolve("postgres").toString(),
                                "-D",
                                data,
                                "-p",
                                Integer.toString(port),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=" + data,
                                "-c",
                                "synchronous_commit=on",
                                "-c",
                                "shared_buffers=512MB",
                                "-c",
                                "max_wal_size=4GB")
                        .toArray(String[]::new));
        Service.awaitPort(port);
    }

    /** A folder that the other user may use too. */
    private static Path open() {
        try {
            Path folder = Files.createTempDirectory("postgres-run");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> asUser(String... command) {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        words.addAll(List.of(command));
        return words;
    }

    private static Adds adds(String database, int few, int many, int measured) {
        String said = RedisServers.run(List.of(
                "./mvnw",
                "-q",
                "-f",
                "bot-core/src/test/load/db-scheduler",
                "compile",
                "exec:java",
                "-Dexec.args=" + database + " " + few + " " + many + " " + measured));
        MatchResult medians = MEDIANS.matcher(said)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("db-scheduler was not measured: " + said));
        return new Adds(Long.parseLong(medians.group(1)), Long.parseLong(medians.group(2)));
    }
}
