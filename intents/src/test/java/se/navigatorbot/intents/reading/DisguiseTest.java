package se.navigatorbot.intents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

    @ParameterizedTest
    @CsvSource({
        "h4r ni n1 öppet, har ni ni öppet",
        "n4r sk4 vi s3s, nar ska vi ses",
        "j@g $ka komm4, jag ska komma",
        "a v b o k a, avboka",
        "s.t.o.p.p nu, stopp nu",
        "p*aktik, paktik"
    })
    void signs_for_letters_and_letters_apart_are_read(String written, String undone) {
        assertThat(Disguise.undone(written)).hasValue(undone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl 10", "v48", "a4", "070-123 45 67", "jag heter a b", "ses 10:30!", "", "praktik*"})
    void what_has_none_stays_as_it_is(String text) {
        assertThat(Disguise.undone(text)).isEmpty();
    }

    @Test
    void a_mail_address_keeps_its_sign() {
        assertThat(Disguise.undone("skriv t1ll a.b@c.se")).hasValue("skriv till a.b@c.se");
    }

    @Test
    void a_long_text_takes_no_time() {
        assertThat(Disguise.undone("a.".repeat(20_000))).isEmpty();
        assertThat(Disguise.undone("a.".repeat(490))).isPresent();
    }
}
