package se.navigatorbot.channels.sms.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "070-123 45 67, +46701234567",
        "0701234567, +46701234567",
        "070 123 45 67, +46701234567",
        "(070) 123-45-67, +46701234567",
        "+46 70 123 45 67, +46701234567",
        "+46(0)70-123 45 67, +46701234567",
        "0046701234567, +46701234567",
        "46701234567, +46701234567",
        "' 0701234567 ', +46701234567",
        "+47 406 12 345, +4740612345",
    })
    void reads_what_staff_type(String typed, String e164) {
        assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::e164).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Anonymous",
                "Posten",
                "71456",
                "070-123",
                "07012345678901234567",
                "070-123 45 67 ext. 5",
                "=cmd",
                "++46701234567890",
                "0000000000000000000000000000000000000000000000000000000000",
            })
    void anything_else_is_no_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"070-123 45 67, true", "0455-30 30 00, false", "0900-123 45 67, false", "08-123 456 78, false"})
    void tells_what_can_be_texted(String typed, boolean texted) {
        assertThat(PhoneNumber.parseMobile(typed).isPresent()).isEqualTo(texted);
    }

    @ParameterizedTest
    @CsvSource({
        "+46701234567, true",
        "+4740612345, true",
        "71456, false",
        "Posten, false",
        "Anonymous, false",
        "+46abc1234567, false",
        "+467012345678901234, false",
    })
    void tells_whom_a_text_can_be_answered_to(String from, boolean answerable) {
        assertThat(PhoneNumber.answerable(Address.sms(from))).isEqualTo(answerable);
    }

    @Test
    void knows_its_country_and_prints_masked() {
        PhoneNumber number = PhoneNumber.parse("070-123 45 67").orElseThrow();

        assertThat(number.swedish()).isTrue();
        assertThat(number.address()).isEqualTo(Address.sms("+46701234567"));
        assertThat(number).hasToString("…67");
    }
}
