package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.shell.core.command.CommandRegistry;

/** Whoever copies a command out of a README or out of its help finds that it can be typed so. */
class WrittenCommandsTest {

    private static final Pattern TYPED = Pattern.compile("(?:^|[ /])(?:navigator|admin-shell\\.jar) ([a-z][^#\\n]*)");
    private static final Pattern QUOTED = Pattern.compile("`([a-z][^`]*)`");

    @TempDir
    static Path home;

    static StaffAtTerminal staff;

    @BeforeAll
    static void come() {
        staff = new StaffAtTerminal(home);
    }

    @AfterAll
    static void leave() {
        staff.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "admin-shell/README.md", "bot-core/README.md"})
    void ofReadmesCanBeTyped(String readme) throws IOException {
        Set<String> written = written(Files.readString(Path.of("..", readme)));

        assertThat(written).isNotEmpty().allSatisfy(WrittenCommandsTest::canBeTyped);
    }

    @Test
    void ofTheHelpCanBeTyped() {
        assertThat(registry().getCommands())
                .flatMap(command -> List.of(command.getHelp().split(" {2,}")))
                .filteredOn(part -> !part.startsWith("eller") && !part.equals("sedan"))
                .allSatisfy(WrittenCommandsTest::canBeTyped);
    }

    /** Those that stand in a line to be copied, and quoted ones that say more than their name. */
    private static Set<String> written(String text) {
        Set<String> found = new TreeSet<>();
        Matcher typed = TYPED.matcher(text);
        while (typed.find()) {
            found.add(typed.group(1).strip());
        }
        Matcher quoted = QUOTED.matcher(text.replace('\n', ' '));
        while (quoted.find()) {
            List<String> words = List.of(quoted.group(1).split(" "));
            CommandName name = CommandName.first(registry(), words);
            if (name.command() != null && name.length() < words.size()) {
                found.add(quoted.group(1));
            }
        }
        found.removeIf(line -> line.endsWith("›") || Help.asked(Words.of(line)));
        return found;
    }

    private static void canBeTyped(String line) {
        List<String> words = Globals.of(Words.of(line), 0).words();
        assertThat(CommandName.first(registry(), words).command()).as(line).isNotNull();
        assertThatCode(() -> parser().parse(words)).as(line).doesNotThrowAnyException();
    }

    private static WordsParser parser() {
        return new WordsParser(staff.part(AnnotatedCommands.class), staff.part(ConfigurableConversionService.class));
    }

    private static CommandRegistry registry() {
        return staff.part(AnnotatedCommands.class).registry();
    }
}
