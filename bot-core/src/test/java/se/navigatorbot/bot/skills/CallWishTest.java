package se.navigatorbot.bot.skills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kan nån ringa mig ba",
                "ring mig typ",
                "kan ni ringa upp mig bara tack",
                "RING MIG",
                "ring mig lr"
            })
    void words_that_only_fill_say_nothing_of_when_or_how(String text) {
        assertThat(CallWish.words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'ring mig, helst efter 15', helst efter 15", "ring mig typ kl 3, typ kl 3", "ring mig imorgon, imorgon"
    })
    void when_or_how_is_told_in_their_own_words(String text, String words) {
        assertThat(CallWish.words(text)).isEqualTo(words);
    }
}
