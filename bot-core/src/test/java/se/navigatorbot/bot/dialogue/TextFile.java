package se.navigatorbot.bot.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text resource as it is written: which section each key stands in. */
final class TextFile {

    private static final Pattern SECTION = Pattern.compile("# \\[([a-z ]+)]");

    private TextFile() {}

    static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : read().lines().toList()) {
            Matcher head = SECTION.matcher(line);
            int equals = line.indexOf('=');
            if (head.matches()) {
                section = head.group(1);
            } else if (equals > 0 && !line.startsWith("#")) {
                sections.put(line.substring(0, equals).strip(), section);
            }
        }
        return sections;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(TextFile.class.getResourceAsStream(SwedishTexts.RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
