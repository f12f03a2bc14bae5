package se.navigatorbot.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** Every setting stands once in application.yml, with its variable. */
class SettingsTest {

    private static final Path FILE = Path.of("src/main/resources/application.yml");
    private static final Pattern READ = Pattern.compile("\\$\\{(navigator\\.[a-z.-]+)[:}]");

    @Test
    void whatTheHouseReadsIsWrittenDown() throws IOException {
        TreeSet<String> read = new TreeSet<>();
        for (Path sources : List.of(Path.of("src/main/java"), Path.of("../channels/src/main/java"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(SettingsTest::settings)
                        .forEach(read::add);
            }
        }
        // Its default is computed, so it stands there as a comment.
        read.remove("navigator.demo");
        assertThat(read).hasSizeGreaterThan(5);
        assertThat(written()).containsAll(read);
    }

    @Test
    void eachNamesItsVariable() throws IOException {
        String text = Files.readString(FILE);
        for (String name : written()) {
            if (name.startsWith("navigator.")) {
                assertThat(text).contains("# " + name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
            }
        }
    }

    private static Stream<String> settings(Path file) {
        try {
            return READ
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> written() throws IOException {
        EnumerablePropertySource<?> source = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("settings", new FileSystemResource(FILE))
                .get(0);
        return List.of(source.getPropertyNames());
    }
}
