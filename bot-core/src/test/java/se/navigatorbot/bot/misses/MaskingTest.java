package se.navigatorbot.bot.misses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "hej jag heter ali, hej jag heter [namn]",
        "kan Ingegerd ringa 070-174 06 16, kan [namn] ringa [nummer]",
        "mejla ali@exempel.se nu, mejla [adress] nu",
        "se https://exempel.se/x, se [länk]",
        "mitt nummer är 080101-2386, mitt nummer är [personnummer borttaget]",
        "Öppet på lördag?, Öppet på lördag?",
        "kl 13 den 26/11, kl 13 den 26/11",
    })
    void namesAndNumbersAreTakenOut(String text, String masked) {
        assertThat(Masking.mask(text, "Ali")).isEqualTo(masked);
    }
}
