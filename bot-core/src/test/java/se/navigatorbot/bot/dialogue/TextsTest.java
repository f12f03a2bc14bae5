package se.navigatorbot.bot.dialogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.channels.sms.text.SmsText;

/** Every text as a person on a cracked phone gets it. */
class TextsTest {

    private static final SwedishTexts TEXTS = SwedishTexts.load();
    private static final Map<String, String> SECTIONS = TextFile.sections();

    /** The longest that is realistic, so that a text that fits here fits for everybody. */
    private static final Map<String, String> LONGEST = Map.ofEntries(
            Map.entry("hej", "Hej Alexandra!"),
            Map.entry("namn", "Alexandra"),
            Map.entry("center", "Navigatorcentrum Karlskrona"),
            Map.entry("coach", "Christina"),
            Map.entry("dag", "onsdag 23 september"),
            Map.entry("kl", "13.30"),
            Map.entry("rel", "i morgon onsdag 23 september"),
            Map.entry("slut", "15.30"),
            Map.entry("plats", "Östra Storgatan 18 A"),
            Map.entry("adress", "Östra Storgatan 18 A, Olofström"),
            Map.entry("telefon", "0455-30 30 00"),
            Map.entry("epost", "navigatorcentrum@karlskrona.se"),
            Map.entry("aktivitet", "CV-verkstad med arbetsgiv"),
            Map.entry("antal", "12"),
            Map.entry("kvar", "12"),
            Map.entry("arbetsgivare", "Byggmästarna i Ronneby"),
            Map.entry("titel", "Medhjälpare på lagret"),
            Map.entry("ort", "Karlskrona"),
            Map.entry("orter", "Karlskrona och Sölvesborg"),
            Map.entry("bransch", "restaurang/hotell"),
            Map.entry("start", "onsdag 23 september"),
            Map.entry("sista", "onsdag 23 september"),
            Map.entry("timmar", "30 timmar i veckan"),
            Map.entry("krav", "B-körkort"),
            Map.entry("minuter", "45"),
            Map.entry("orsak", "du har ett möte med Christina onsdag 23 september"),
            Map.entry("lista", "1 Ons 23/9 kl 13, 12 platser kvar\n2 Tor 24/9 kl 13.30, 12 platser kvar"),
            Map.entry("linjer", "Självmordslinjen 90101, 1177"),
            Map.entry("besked", "De öppnar onsdag 23 september kl 13.30."),
            Map.entry("val", "tider, aktiviteter och praktik"),
            Map.entry("stopp", "STOPP AKTIVITETER"),
            Map.entry("tider", "öppet kl 9-12 och 13-16"),
            Map.entry("alder", "16-29"),
            Map.entry("sort", "ny lärlingsplats"),
            Map.entry("kod", "abcd2345"));

    private static final Pattern HEALTH = Pattern.compile(
            "sjuk|frisk|diagnos|läkar|vård|psyk|depress|ångest|adhd|autism|medicin|behandl|rehab|missbruk|kris|mår ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z_-]+)+)\"");
    private static final Pattern NAMED = Pattern.compile("Wording\\s*\\.of\\(\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextStandsInASectionAndFitsAPhone(String key) {
        SmsText text = SmsText.of(longest(key));
        switch (SECTIONS.getOrDefault(key, "")) {
            case "answers" -> assertFits(text, 2);
            case "unasked", "crisis", "duty" -> assertFits(text, 1);
            case "markers", "pieces" -> assertThat(text.costlyCharacters()).isEmpty();
            case "other languages" -> assertThat(text.text()).hasSizeLessThanOrEqualTo(70);
            default -> assertThat(SECTIONS.get(key)).as("section").isIn("answers", "unasked");
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextIsEasyToRead(String key) {
        String text = longest(key);
        assertThat(text.chars().filter(c -> c == '?').count()).as("questions").isLessThanOrEqualTo(2);
        assertThat(questionsForAnAnswer(text))
                .as("questions that want an answer")
                .isLessThanOrEqualTo(1);
        assertThat(sentences(text))
                .allSatisfy(sentence -> assertThat(words(sentence)).isLessThanOrEqualTo(20));
        assertThat(sentences(text).stream().mapToInt(TextsTest::words).average().orElse(0))
                .as("words a sentence")
                .isLessThanOrEqualTo(12);
        assertThat(text).doesNotContainPattern("(?i)\\b(ni har|era|herr|fru|klicka|bankid|personnummer)\\b");
    }

    @ParameterizedTest
    @MethodSource("unasked")
    void whatNobodyAskedForNamesNoHealthAndSaysWhoWrites(String key) {
        assertThat(HEALTH.matcher(longest(key)).find()).as("a word of health").isFalse();
        assertThat(TEXTS.template(key).names()).contains("center");
    }

    @Test
    void helpEndsWithTheWayOutOfDanger() {
        assertThat(longest("menu.answer")).endsWith("Är det fara? Ring 112.");
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        String sources = String.join("\n", sources());
        assertThat(found(LITERAL, sources)).as("every text is used").containsAll(TEXTS.keys());
        assertThat(TEXTS.keys()).as("every text that is named exists").containsAll(found(NAMED, sources));
    }

    private static Set<String> found(Pattern pattern, String sources) {
        return pattern.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static Stream<String> keys() {
        return SECTIONS.keySet().stream();
    }

    static Stream<String> unasked() {
        return keys().filter(key -> "unasked".equals(SECTIONS.get(key)));
    }

    private static String longest(String key) {
        return TEXTS.template(key).fill(LONGEST::get);
    }

    private static void assertFits(SmsText text, int parts) {
        assertThat(text.costlyCharacters()).isEmpty();
        assertThat(text.parts()).isLessThanOrEqualTo(parts);
    }

    /** "Är det fara? Ring 112." points the way and wants no answer. */
    private static long questionsForAnAnswer(String text) {
        return text.replaceAll("(?i)är det fara[^?]*\\?|är du i fara\\?", "")
                .chars()
                .filter(c -> c == '?')
                .count();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:])\\s+|\\n"))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static int words(String sentence) {
        return sentence.strip().split("\\s+").length;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.toList());
        }
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
