package se.navigatorbot.bot.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The everyday answers and reminders in easy Swedish, English and the languages of our towns: one file each under
 * {@code languages}. What nobody who reads the language has checked ({@code checked_by}, {@code checked_on}) is never
 * given out; easy Swedish and English are our own.
 */
public final class OtherLanguages {

    /** Easy Swedish, as its file is called. */
    public static final String PLAIN = "sv_plain";

    static final List<String> CODES = List.of(PLAIN, "en", "ar", "fa", "so", "ti", "uk");

    private static final Set<String> OURS = Set.of(PLAIN, "en");
    private static final String BY = "checked_by";
    private static final String ON = "checked_on";

    private final Map<String, Sheet> sheets;

    /** The texts of one language. */
    private record Sheet(boolean checked, Map<String, TextTemplate> texts) {}

    private OtherLanguages(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    /** @throws IllegalArgumentException for a file with a mistake, naming the language and what is wrong */
    public static OtherLanguages load() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        CODES.forEach(code -> sheets.put(code, sheet(code, resource(code))));
        return new OtherLanguages(sheets);
    }

    /** One language alone, read from anywhere. */
    static OtherLanguages of(String code, Reader from) {
        try {
            Properties properties = new Properties();
            properties.load(from);
            return new OtherLanguages(Map.of(code, sheet(code, properties)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties resource(String code) {
        String name = "languages/" + code + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(OtherLanguages.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Sheet sheet(String code, Properties properties) {
        Map<String, TextTemplate> texts = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> !key.equals(BY) && !key.equals(ON))
                .forEach(key -> texts.put(key, new TextTemplate(properties.getProperty(key))));
        return new Sheet(OURS.contains(code) || checked(code, properties), texts);
    }

    private static boolean checked(String code, Properties properties) {
        String by = properties.getProperty(BY, "").strip();
        String on = properties.getProperty(ON, "").strip();
        if (by.isEmpty() != on.isEmpty()) {
            throw new IllegalArgumentException(code + ": " + BY + " and " + ON + " belong together");
        }
        try {
            return !on.isEmpty() && LocalDate.parse(on).getYear() > 0;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(code + ": " + ON + " is no date such as 2026-11-30", e);
        }
    }

    /** Whether texts in that language may go out. */
    public boolean sendable(String language) {
        Sheet sheet = sheets.get(language);
        return sheet != null && sheet.checked();
    }

    /**
     * A text that may go out; empty when the language is not known or not checked.
     *
     * @param language ISO 639-1, or {@link #PLAIN}
     * @param values what is filled in, by placeholder
     * @throws IllegalArgumentException when there is no such text or a placeholder has no value
     */
    public Optional<String> text(String language, String key, Map<String, String> values) {
        Sheet sheet = sheets.get(language);
        if (sheet == null || !sheet.checked()) {
            return Optional.empty();
        }
        TextTemplate template = sheet.texts().get(key);
        if (template == null) {
            throw new IllegalArgumentException(language + " has no text " + key);
        }
        return Optional.of(template.fill(name -> {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(key + " has no value for " + name);
            }
            return value;
        }));
    }

    /** Keys of a language with the placeholders of each, checked or not. */
    Map<String, Set<String>> placeholders(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        Objects.requireNonNull(sheets.get(language), language)
                .texts()
                .forEach((key, text) -> all.put(key, Set.copyOf(text.names())));
        return all;
    }
}
