package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of keys for readers of the README is the one in {@link Keys}. */
class KeyTableTest {

    private static final Pattern ROW =
            Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>");
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^{}]*\\})*)\\}");

    @Test
    void theReadmeShowsTheKeysAsTheyAre() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("src/main/java/se/navigatorbot/bot/redis/Keys.java")))
                .results()
                .map(row -> "| " + String.join(" | ", List.of(row.group(1), row.group(2), row.group(3), row.group(4)))
                        + " |")
                .map(row -> row.replace("&lt;", "<").replace("&gt;", ">"))
                .map(KeyTableTest::withoutPipesInCode)
                .toList();

        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(Files.readAllLines(Path.of("README.md"))).containsAll(rows);
    }

    private static String withoutPipesInCode(String row) {
        return CODE.matcher(row).replaceAll(code -> {
            String shown = "`" + code.group(1).replace("|", "\\\\|") + "`";
            return Matcher.quoteReplacement(shown.replace("\\\\|", "\\|"));
        });
    }
}
