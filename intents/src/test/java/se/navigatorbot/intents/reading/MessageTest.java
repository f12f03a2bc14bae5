package se.navigatorbot.intents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    @ParameterizedTest
    @CsvSource({
        "HEJ, hej",
        "heeeeej, heej",
        "mo\u0308te, möte",
        "mÃ¶te, möte",
        "Ã–PPET Ã„R Ã…SA DÃ„R, öppet är åsa där",
        "jag â€œvillâ€\u009d inteâ€¦, 'jag \"vill\" inte...'",
        "deÂ\u00a0ska, de ska",
        "l\uFFFDngre, lngre",
        "ＳＴＯＰＰ, stopp",
        "ЅТОРР, stopp",
        "st\u00ADo\u200Bpp, stopp",
        "stоpp, stopp",
        "\u202Estopp, stopp",
        "h\u0301\u0301\u0301ej, hej",
        "хочу померти, хочу померти"
    })
    void text_is_cleaned(String raw, String clean) {
        assertThat(CleanText.of(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "e ni öppna imorrn, är ni öppna i morgon",
        "kmr ej idag sry, kommer inte i dag förlåt",
        "v48 kl14, v 48 klockan 14",
        "tack 👍🏽, tack 👍",
        "vill snacka m sara elr amira, vill snacka med sara eller amira",
        "ring mej imorn, ring mig i morgon"
    })
    void shorthand_is_written_out(String raw, String words) {
        assertThat(String.join(" ", Message.read(raw).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"e, e", "o?, o ?", "den 3:e, den 3 : e", "m, m", "lr, lr", "storlek 5 m, storlek 5 m"})
    void what_holds_beside_words_alone_is_left_where_none_stands(String raw, String tokens) {
        String words = tokens.replace(" ?", "").replace(" :", "");
        assertThat(String.join(" ", Message.read(raw).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"praktikplatserna, praktikplats", "möten, möt", "anställning, anställning", "jobbar, jobb", "ha, ha"})
    void stems_meet(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @Test
    void the_locale_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CleanText.of("INTE")).isEqualTo("inte");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void heaps_of_marks_and_endless_texts_take_no_time() {
        String heap = "a" + "\u0301\u0323".repeat(50_000);
        String commas = "hej, ".repeat(20_000);
        long start = System.nanoTime();
        assertThat(Message.read(heap).words()).hasSize(1);
        assertThat(Message.read(commas).words()).hasSize(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
}
