package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.reading.Lines;

class LanguageSeenTest {

    @ParameterizedTest
    @CsvSource({
        "متى تفتحون غدا, ar",
        "لا أفهم السويدية, ar",
        "من فارسی حرف می‌زنم, fa",
        "چه وقت باز هستید, fa",
        "ትግርኛ ትዛረብ ዲኻ, ti",
        "Коли ви відчинені?, uk",
        "я не розумію шведською, uk",
        "привет как дела, und",
        "你好, und",
        "hi i do not understand this, en",
        "where do i go tomorrow, en",
        "can you help me please, en",
        "I'm sorry I don't know what you want from me, en",
        "waxaan rabaa inaan shaqo helo, so",
        "ma hadlaa soomaali fadlan, so",
        "salam alaikum ana baddi shi, ar",
        "dzien dobry nie rozumiem, pl",
        "ich verstehe nicht bitte, de",
        "hola no puedo hoy, es"
    })
    void other_languages_are_seen(String text, String language) {
        assertThat(LanguageSeen.of(text)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hej när har ni öppet",
                "hey kan ja få en tid",
                "nice tack bro",
                "ok cool see you",
                "e ni öppna today",
                "nope",
                "hello",
                "vill jobba på mcdonalds",
                "asdf qwerty",
                "😀😀",
                "",
                "2",
                "cv workshop"
            })
    void swedish_and_too_little_are_no_other_language(String text) {
        assertThat(LanguageSeen.of(text)).isEmpty();
    }

    @Test
    void hardly_any_swedish_sentence_is_taken_for_another_language() {
        List<String> sentences = Lines.of("/intents/street.tsv").stream()
                .map(line -> line.split("\t")[0])
                .filter(text -> LanguageSeen.of(text).isPresent())
                .toList();
        assertThat(sentences)
                .containsExactlyInAnyOrder(
                        "my swedish is bad, can you write in english",
                        "when do you open tomorrow",
                        "i want to cancel my appointment",
                        "can someone call me",
                        "can we talk in english",
                        "delete all my data please",
                        "can you write in english please",
                        "af soomaali ma ku hadashaa? jag prata lite svenska");
    }

    @Test
    void a_long_text_takes_no_time() {
        assertThat(LanguageSeen.of("ich ".repeat(50_000))).hasValue("de");
    }
}
