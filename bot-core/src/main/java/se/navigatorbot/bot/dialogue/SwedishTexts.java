package se.navigatorbot.bot.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of {@code texts_sv.properties} beside this class.
 *
 * <p>Example: {@code render(Wording.of("stop.all", Map.of("center", "Navigatorcentrum Ronneby")), now)}.
 */
public final class SwedishTexts implements Texts {

    /** Where the texts stand, beside this class. */
    static final String RESOURCE = "texts_sv.properties";

    private final Map<String, TextTemplate> templates;
    private final Map<String, String> words;

    private SwedishTexts(Map<String, TextTemplate> templates, Map<String, String> words) {
        this.templates = Map.copyOf(templates);
        this.words = Map.copyOf(words);
    }

    /**
     * Reads every text.
     *
     * @throws IllegalArgumentException when a text has a placeholder that is not on the list, naming its key
     */
    public static SwedishTexts load() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(SwedishTexts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, TextTemplate> templates = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> {
            templates.put(key, template(key, properties));
            words.put(key, properties.getProperty(key));
        });
        return new SwedishTexts(templates, words);
    }

    private static TextTemplate template(String key, Properties properties) {
        try {
            return new TextTemplate(properties.getProperty(key));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String render(Wording wording, LocalDateTime now) {
        if (wording.key().isEmpty()) {
            return given(wording, "text");
        }
        TextTemplate template = templates.get(wording.key());
        if (template == null) {
            throw new IllegalArgumentException("no text has the key " + wording.key());
        }
        return template.fill(name -> value(wording, name, now.toLocalDate()));
    }

    /** The same texts with some of them changed. */
    public SwedishTexts with(Map<String, String> changed) {
        Map<String, TextTemplate> all = new HashMap<>(templates);
        Map<String, String> said = new HashMap<>(words);
        changed.forEach((key, text) -> all.put(key, new TextTemplate(text)));
        said.putAll(changed);
        return new SwedishTexts(all, said);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Every text as it is written, by key. */
    public Map<String, String> words() {
        return words;
    }

    Set<String> keys() {
        return templates.keySet();
    }

    TextTemplate template(String key) {
        return Objects.requireNonNull(templates.get(key), key);
    }

    private static String value(Wording wording, String name, LocalDate today) {
        LocalDateTime at = wording.at();
        if (at != null
                && Placeholders.FROM_TIME.contains(name)
                && !wording.words().containsKey(name)) {
            return switch (name) {
                case "dag" -> SwedishTime.day(at.toLocalDate());
                case "kl" -> SwedishTime.clock(at.toLocalTime());
                default -> SwedishTime.relative(at.toLocalDate(), today);
            };
        }
        return given(wording, name);
    }

    private static String given(Wording wording, String name) {
        @Nullable String value = wording.words().get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(wording.key() + " has no value for " + name);
        }
        return value;
    }
}
