package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070312-1234",
                "20070312-1234",
                "200703121234",
                "20070312 1234",
                "070312+1234",
                "070312–1234",
                "070372-1234",
                "9803121236",
                "19980312 1236",
                "980312 1236",
                "980312\t1236",
                "980312\n1236",
                "19980312\r\n1236",
                "0703\u200B12-1234"
            })
    void personal_and_coordination_numbers_are_masked(String number) {
        assertThat(SensitiveNumbers.mask("hej jag heter Ali, " + number + ", vad gör jag nu"))
                .isEqualTo("hej jag heter Ali, " + SensitiveNumbers.PERSONAL + ", vad gör jag nu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0703121230",
                "070-312 12 30",
                "070-3121230",
                "+46703121230",
                "0046703121230",
                "0455 30 30 00",
                "0455-303000",
                "46 70 312 12 30",
                "46703121230",
                "ring mig inte på banken utan 0703121230",
                "mitt konto är spärrat, ring 0703121230",
                "lönen kom inte, mitt nummer är 0455-303000",
                "ses kl14 i rum 12345",
                "12\n34\n56\n78\n90",
                "DE12 är en kod",
                "vi är 20 vid 5050-1055",
                "kl 14.30 den 3/12 2026 i rum 12",
                "order 1234567890123",
                "v 48 50 51 52 12 10 1",
                "org nr 556677-8899"
            })
    void telephone_numbers_and_times_are_left_alone(String text) {
        assertThat(SensitiveNumbers.mask(text)).isEqualTo(text);
        assertThat(SensitiveNumbers.found(text)).isFalse();
    }

    @Test
    void no_bare_mobile_number_of_any_prefix_is_masked() {
        for (int prefix = 700; prefix < 800; prefix++) {
            for (int rest = 0; rest < 1_000_000; rest += 1_237) {
                String mobile = "0" + prefix + String.format("%06d", rest);
                assertThat(SensitiveNumbers.found("ring " + mobile)).as(mobile).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mitt personnummer är 0703121230", "pnr 0703121230", "0703121230 är mitt personnr"})
    void words_make_a_bare_number_a_personal_number(String text) {
        assertThat(SensitiveNumbers.mask(text))
                .contains(SensitiveNumbers.PERSONAL)
                .doesNotContain("1230");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE45 5000 0000 0583 9825 7466",
                "se4550000000058398257466",
                "8327-9 123 456 789",
                "5555-1234567",
                "3300-9803121236",
                "4601-1234567",
                "kontonr 0123 456 789 11",
                "mitt kontonummer är 0712311118",
                "konto: 4612311118",
                "bankgiro 123-1118",
                "bg 123-1118",
                "BG: 1231-1118",
                "plusgiro 12 31 11-8",
                "pg 123111-8",
                "DE89 3704 0044 0532 0130 00",
                "de89370400440532013000",
                "GB29 NWBK 6016 1331 9268 19",
                "NO93 8601 1117 947",
                "FI21-1234-5600-0007-85",
                "PL61 1090 1014 0000 0712 1981 2874",
                "kontonr 1234 567 890 12",
                "4111 1111 1111 1111"
            })
    void bank_numbers_are_masked(String text) {
        assertThat(SensitiveNumbers.mask(text))
                .contains(SensitiveNumbers.BANK)
                .doesNotContain("1111", "123", "5839", "0130", "9268", "1117", "0007", "1981");
    }

    @Test
    void several_numbers_and_the_text_between_them() {
        assertThat(SensitiveNumbers.mask("jag 980312-1236 och min bror 20010131-1234, ring 070-1112233"))
                .isEqualTo("jag [personnummer borttaget] och min bror [personnummer borttaget], ring 070-1112233");
    }

    @Test
    void endless_digits_take_no_time() {
        String digits = "1 ".repeat(100_000);
        assertThat(SensitiveNumbers.mask(digits)).isEqualTo(digits);
    }
}
