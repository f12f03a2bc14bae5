package se.navigatorbot.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

class WebhookFormTest {

    @ParameterizedTest
    @CsvSource({
        "Body=hej, hej",
        "Body=r%C3%A4v+och+%f0%9f%91%8b, räv och 👋",
        "Body=a%3Db=c, a=b=c",
        "Body=%2B46+%26+100%25, +46 & 100%",
        "A=1&&Body=hej&, hej",
        "Bod%79=hej, hej",
        "Body=, ''",
        "Body, ''",
        "=hej, ''",
        "body=hej, ''",
        "'', ''",
    })
    void gives_the_value_of_a_field(String raw, String value) {
        assertThat(form(raw).value("Body")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a=%", "a=%4", "a=%4&b=1", "a=%xx", "%zz=1", "a=%C3%", "a=%-1"})
    void a_broken_percent_sign_is_no_form(String raw) {
        assertThat(WebhookForm.parse(raw.getBytes(StandardCharsets.ISO_8859_1))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a=1&b=2, false", "a=1&b=2&a=1, true", "a&a, true", "a=1&%61=2, true", "a=1&A=1, false", "=1&=2, true"})
    void notices_a_name_that_comes_twice(String raw, boolean repeats) {
        assertThat(form(raw).repeats()).isEqualTo(repeats);
    }

    @Test
    void bytes_that_are_no_utf8_become_signs_and_no_exception() {
        assertThat(form("Body=%ff%C0%AFok").value("Body")).endsWith("ok");
    }

    @Test
    void takes_any_bytes_without_an_exception() {
        Random random = new Random(11);
        byte[] alphabet = "ab=&%+4F\u00e5\u0000".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 50_000; i++) {
            byte[] raw = new byte[random.nextInt(40)];
            for (int j = 0; j < raw.length; j++) {
                raw[j] = alphabet[random.nextInt(alphabet.length)];
            }
            WebhookForm form = WebhookForm.parse(raw);
            if (form != null) {
                assertThat(form.value("a").length()).isLessThanOrEqualTo(raw.length);
            }
        }
    }

    @Test
    void what_is_signed_does_not_depend_on_the_order_of_fields() {
        TwilioSignature signature = new TwilioSignature("https://x.se", AuthTokens.of("secret"));
        String signed = SignedForm.sign("https://x.se/y", "secret", Map.of("b", "2", "a", "1", "c", "å"));

        assertThat(signature.proves("/y", form("c=%C3%A5&a=1&b=2"), signed)).isTrue();
        assertThat(signature.proves("/y", form("b=2&c=%c3%a5&a=1"), signed)).isTrue();
        assertThat(signature.proves("/y", form("b=2&c=%C3%A5&a=1&d="), signed)).isFalse();
    }

    private static WebhookForm form(String raw) {
        return Objects.requireNonNull(WebhookForm.parse(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
