package se.navigatorbot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first thing anybody sees of the house: its top level is agreed, and what is new goes into a module. */
class TopLevelTest {

    private static final Set<String> HOUSE =
            Set.of("README.md", "admin-shell", "bot-core", "channels", "intents", "pom.xml");
    private static final Set<String> USUAL = Set.of(
            ".ci",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "CHANGELOG.md",
            "LICENSE",
            "mvnw",
            "mvnw.cmd");

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    @Test
    void theHouseStandsAtTheTop() {
        assertThat(HOUSE).allSatisfy(name -> assertThat(TOP.resolve(name)).exists());
    }

    @Test
    void nothingElseIsKeptThere() throws IOException, InterruptedException {
        Set<String> agreed = new TreeSet<>(HOUSE);
        agreed.addAll(USUAL);

        assertThat(kept()).isSubsetOf(agreed);
    }

    /** What version control keeps; of sources without one, what no tool leaves there. */
    private static Set<String> kept() throws IOException, InterruptedException {
        Path names = Files.createTempFile("top", "");
        try {
            Process git = new ProcessBuilder("git", "ls-files")
                    .directory(TOP.toFile())
                    .redirectOutput(names.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (git.waitFor() == 0) {
                return firstParts(Files.readAllLines(names, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // No git on this machine.
        } finally {
            Files.delete(names);
        }
        try (Stream<Path> listed = Files.list(TOP)) {
            return firstParts(listed.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .toList());
        }
    }

    private static Set<String> firstParts(List<String> names) {
        return names.stream().map(name -> name.split("/", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
