package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.redis.embedded.TornLog;

/** Half a change that a power cut left in the log never becomes true. */
class TornLogTest {

    /** Three changes in one, as a commit is. */
    private static final String CHANGE =
            "redis.call('HSET','person','v',ARGV[1]) redis.call('XADD','thread','*','d',ARGV[1])"
                    + " redis.call('HSET','rows','v',ARGV[1]) return 1";

    @TempDir
    Path folder;

    private final RedisProcess redis = new RedisProcess("no");

    @AfterEach
    void end() {
        redis.remove();
    }

    @Test
    void whatWasMadeInItsPlaceStandsAlone() throws IOException {
        RedisServer.required();
        redis.start();
        redis.ask("EVAL", CHANGE, "0", "torn");
        redis.signal("KILL");
        shorten(newest(redis.files()), 20);
        redis.start();
        redis.ask("EVAL", CHANGE, "0", "whole");
        redis.signal("KILL");
        redis.start();

        assertThat(redis.ask("XLEN", "thread")).isEqualTo(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "SET a 1|MULTI|SET b 2|SET c, 'SET a 1'",
        "SET a 1|MULTI|SET b 2, 'SET a 1'",
        "MULTI|SET a 1|EXEC|MULTI|SET, MULTI|SET a 1|EXEC",
        "SET a MULTI|SET b, SET a MULTI|SET b",
        "MULTI|SET a 1|EXEC, MULTI|SET a 1|EXEC",
        "REDIS0009|MULTI|SET a, REDIS0009|MULTI|SET a",
        "MULTI|oops|SET b, MULTI|oops|SET b",
    })
    void isCutOffBeforeTheChangeItEndsWithin(String log, String left) throws IOException {
        Path older = write("appendonly.aof.9.incr.aof", "MULTI|SET a 1");
        Path newest = write("appendonly.aof.10.incr.aof", log);

        assertThat(TornLog.mend(folder)).isEqualTo(!log.equals(left));

        assertThat(newest).hasContent(Files.readString(write("expected", left)));
        assertThat(older).hasContent(Files.readString(write("expected", "MULTI|SET a 1")));
    }

    @Test
    void aFolderWithoutALogIsLeftAlone() throws IOException {
        assertThat(TornLog.mend(folder)).isFalse();
    }

    /** Commands as Redis writes them; one without a value ends in the middle of it, one in small letters is none. */
    private Path write(String name, String commands) throws IOException {
        StringBuilder text = new StringBuilder("#TS:1795347995\r\n");
        if (commands.startsWith("REDIS")) {
            text.setLength(0);
        }
        for (String command : commands.split("\\|")) {
            text.append(written(command));
        }
        Path file = Files.createDirectories(folder.resolve("appendonlydir")).resolve(name);
        return Files.writeString(file, text);
    }

    private static String written(String command) {
        String[] words = command.split(" ");
        if (command.startsWith("REDIS") || command.equals("oops")) {
            return command;
        }
        boolean torn = words[0].equals("SET") && words.length < 3;
        StringBuilder text = new StringBuilder("*" + (torn ? 3 : words.length) + "\r\n");
        Stream.of(words).forEach(word -> text.append("$" + word.length() + "\r\n" + word + "\r\n"));
        return torn ? text.append("$1\r").toString() : text.toString();
    }

    private static void shorten(Path file, int by) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.truncate(open.size() - by);
        }
    }

    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("incr.aof") || file.endsWith("appendonly.aof"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
