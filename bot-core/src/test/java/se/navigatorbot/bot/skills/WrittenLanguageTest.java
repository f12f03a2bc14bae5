package se.navigatorbot.bot.skills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fixed sentence a person gets. */
class WrittenLanguageTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "do you speak english, en",
        "السلام عليكم, ar",
        "سلام خوبی چطور است, fa",
        "ሰላም ከመይ ኣለኻ, ti",
        "Чи ви розмовляєте українською, uk",
        "waxaan rabaa caawimaad fadlan, so",
        "finns det någon som pratar arabiska, ar",
        "har ni nån som kan dari, fa",
        "förstår inte svenska, sv",
        "Привет, und",
    })
    void theLanguageIsSeenByItsLettersAndWords(String text, String language) {
        assertThat(WrittenLanguage.of(text)).isEqualTo(language);
    }
}
