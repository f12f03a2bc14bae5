package se.navigatorbot.bot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Result;

/** What people write when something has come of it, or not. */
class OutcomeReadingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fick jobbet!!! | WORK",
                "jag har fått en anställning på ica | WORK",
                "började på komvux igår | STUDIES",
                "kom in på folkhögskolan | STUDIES",
                "jag är antagen till yh | STUDIES",
                "har startat eget | OWN_BUSINESS",
                "fick praktikplatsen | PLACEMENT",
                "har slutat på praktiken | QUIT",
                "skiter i praktiken, har slutat | QUIT",
                "har slutat på praktiken fick jobb på ica |",
                "har slutat på jobbet |QUIT",
                "fick inte jobbet |",
                "fick nej på jobbet |",
                "det går väl så där |",
            })
    void isReadFromOwnWords(String text, @Nullable Result result) {
        assertThat(OutcomeReading.of(text).orElse(null)).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"fick jobbet!!!, true", "började på komvux igår, true", "fick inte jobbet, false", "har slutat, false"})
    void onlyPlainlyGoodNewsIsCongratulated(String text, boolean good) {
        assertThat(OutcomeReading.good(text)).isEqualTo(good);
    }
}
