package se.navigatorbot.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.twilio.security.RequestValidator;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only Twilio gets through, and Twilio always does. */
class TwilioProofTest {

    private static final String PATH = "/channels/sms/twilio";
    private static final String URL = TwilioServer.PUBLIC + PATH;

    private static TwilioServer server;

    @BeforeAll
    static void start() {
        server = new TwilioServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fresh() {
        server.reception().forget();
    }

    static Stream<Arguments> forgeries() {
        String right = SignedForm.sign(URL, TwilioServer.TOKEN, fields());
        return Stream.of(
                arguments("none", ""),
                arguments("of another token", SignedForm.sign(URL, "99999", fields())),
                arguments(
                        "for another host",
                        SignedForm.sign("https://evil.example" + PATH, TwilioServer.TOKEN, fields())),
                arguments(
                        "for the inner host",
                        SignedForm.sign("http://internal:8080" + PATH, TwilioServer.TOKEN, fields())),
                arguments(
                        "for another port",
                        SignedForm.sign(TwilioServer.PUBLIC + ":8443" + PATH, TwilioServer.TOKEN, fields())),
                arguments("for another path", SignedForm.sign(URL + "/status", TwilioServer.TOKEN, fields())),
                arguments("for a query", SignedForm.sign(URL + "?a=1", TwilioServer.TOKEN, fields())),
                arguments("for other words", SignedForm.sign(URL, TwilioServer.TOKEN, fields("Body", "Nej"))),
                arguments("for trimmed words", SignedForm.sign(URL, TwilioServer.TOKEN, fields("Body", "Hej"))),
                arguments(
                        "before a field was added",
                        SignedForm.sign(URL, TwilioServer.TOKEN, SignedForm.textWithout("City"))),
                arguments("with upper case", right.toUpperCase(Locale.ROOT)),
                arguments("cut short", right.substring(0, right.length() - 1)),
                arguments("twice", right + right));
    }

    @ParameterizedTest(name = "a signature {0}")
    @MethodSource
    void forgeries(String what, String signature) {
        double before = server.refused("unsigned") + server.refused("wrong-signature");

        assertThat(server.post(PATH, SignedForm.encode(fields()), Map.of("X-Twilio-Signature", signature)))
                .as(what)
                .isEqualTo(403);
        assertThat(server.reception().messages()).isEmpty();
        assertThat(server.refused("unsigned") + server.refused("wrong-signature"))
                .isEqualTo(before + 1);
    }

    @Test
    void no_changed_letter_gets_through() {
        Random random = new Random(7);
        SignedForm form = SignedForm.of(URL, TwilioServer.TOKEN, fields());
        for (int i = 0; i < 300; i++) {
            StringBuilder body = new StringBuilder(form.body());
            int place = random.nextInt(body.length());
            body.setCharAt(place, body.charAt(place) == 'z' ? 'y' : 'z');
            assertThat(server.post(PATH, new SignedForm(body.toString(), form.signature())))
                    .as("%s", body)
                    .isIn(400, 403);
        }
        assertThat(server.reception().messages()).isEmpty();
    }

    @Test
    void what_the_request_says_of_its_host_does_not_matter() {
        SignedForm form = SignedForm.of(URL, TwilioServer.TOKEN, fields());

        int status = server.post(
                PATH,
                form.body(),
                Map.of(
                        "X-Twilio-Signature", form.signature(),
                        "Host", "evil.example",
                        "X-Forwarded-Host", "evil.example",
                        "X-Forwarded-Proto", "http",
                        "X-Forwarded-Prefix", "/x"));

        assertThat(status).isEqualTo(204);
    }

    @Test
    void the_address_is_signed_with_its_query() {
        SignedForm form = SignedForm.of(URL + "?rot=%C3%A5&b", TwilioServer.TOKEN, fields());

        assertThat(server.post(PATH + "?rot=%C3%A5&b", form)).isEqualTo(204);
        assertThat(server.post(PATH, form)).isEqualTo(403);
    }

    @Test
    void both_tokens_are_good_while_one_replaces_the_other() {
        assertThat(server.post(PATH, SignedForm.of(URL, TwilioServer.OLD_TOKEN, fields())))
                .isEqualTo(204);
    }

    @Test
    void the_port_may_or_may_not_be_signed() {
        assertThat(server.post(PATH, SignedForm.of(TwilioServer.PUBLIC + ":443" + PATH, TwilioServer.TOKEN, fields())))
                .isEqualTo(204);
    }

    @Test
    void twilios_own_validator_agrees_with_these_tests() {
        assertThat(new RequestValidator(TwilioServer.TOKEN)
                        .validate(URL, fields(), SignedForm.sign(URL, TwilioServer.TOKEN, fields())))
                .isTrue();
    }

    private static Map<String, String> fields(String... changes) {
        return SignedForm.text(changes);
    }
}
