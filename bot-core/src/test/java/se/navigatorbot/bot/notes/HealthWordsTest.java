package se.navigatorbot.bot.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Hon är sjukskriven till maj, sjukskriven",
        "Har adhd och ångest, adhd ångest",
        "Ångesten är bättre, Ångesten",
        "Mår dåligt just nu, Mår dåligt",
        "Går på BUP, BUP",
        "Behöver skjuts till mötet, ''",
        "Vill jobba inom sjukvården?, sjukvården",
        "Adderade en tid, ''",
        "Tog upp lönen med chefen, ''",
    })
    void findsWordsOfHealth(String note, String found) {
        assertThat(String.join(" ", HealthWords.in(note))).isEqualTo(found);
    }
}
