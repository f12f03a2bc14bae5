package se.navigatorbot.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.Reception.Receipt;

class TwilioWebhookTest {

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

    @Test
    void a_signed_text_is_stored_and_then_acknowledged() {
        int status = post(fields("Body", "När har ni öppet på fredag? 👋"));

        assertThat(status).isEqualTo(204);
        assertThat(server.reception().messages())
                .containsExactly(InboundMessage.text(
                        "sms:SM1", Address.sms("+46701740605"), "När har ni öppet på fredag? 👋", FakeTwilio.NOW));
    }

    @Test
    void the_same_text_twice_is_acknowledged_twice_and_stored_once() {
        assertThat(post(fields())).isEqualTo(204);
        assertThat(post(fields())).isEqualTo(204);
        assertThat(server.reception().messages()).hasSize(1);
    }

    @Test
    void what_cannot_be_stored_is_asked_for_again() {
        server.reception().answering(Receipt.NOT_NOW);

        assertThat(post(fields())).isEqualTo(503);
        assertThat(post(fields())).isEqualTo(204);
        assertThat(server.reception().messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  blanksteg runt om  ",
                "1+1=2 & 100%",
                "rad ett\nrad två\r\n",
                "👋",
                "\u202Ebakvänt\u202C",
                "a\u0000b",
                "{{7*7}} ${jndi:ldap://x} <img onerror>",
                "=cmd|'/c calc'!A0",
            })
    void words_arrive_as_they_were_written(String words) {
        assertThat(post(fields("Body", words))).isEqualTo(204);
        assertThat(server.reception().messages())
                .extracting(InboundMessage::text)
                .containsExactly(words);
    }

    @Test
    void a_very_long_text_is_cut_and_not_in_the_middle_of_a_character() {
        post(fields("Body", "a".repeat(9_999) + "👋".repeat(10)));

        assertThat(server.reception().messages().get(0).text()).isEqualTo("a".repeat(9_999));
    }

    @ParameterizedTest(name = "{0} files of {1} with \"{2}\" is {3}")
    @CsvSource({
        "0, '', hej, TEXT",
        "0, '', '', TEXT",
        "1, image/jpeg, '', PICTURE",
        "1, '', '', PICTURE",
        "2, audio/amr, '', VOICE",
        "1, video/mp4, '', OTHER",
        "1, text/x-vcard, ' ', OTHER",
        "1, image/jpeg, titta, PICTURE",
    })
    void files_are_told_apart_by_their_kind(String count, String type, String words, Content content) {
        post(fields("NumMedia", count, "MediaContentType0", type, "Body", words));

        assertThat(server.reception().messages())
                .extracting(InboundMessage::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"71456", "Posten", "Anonymous", "+4740612345"})
    void every_sender_is_stored_as_it_came(String from) {
        assertThat(post(fields("From", from))).isEqualTo(204);
        assertThat(server.reception().messages())
                .extracting(InboundMessage::from)
                .containsExactly(Address.sms(from));
    }

    @Test
    void our_own_voice_is_not_a_message() {
        assertThat(post(fields("From", "+46766860000"))).isEqualTo(204);
        assertThat(server.reception().messages()).isEmpty();
    }

    static Stream<Arguments> bad_requests() {
        String good = SignedForm.encode(fields());
        return Stream.of(
                arguments("no form", 415, good, "Content-Type", "application/json", "not-a-form"),
                arguments("no kind", 415, good, "Content-Type", "", "not-a-form"),
                arguments(
                        "nearly a form", 415, good, "Content-Type", "application/x-www-form-urlencodedx", "not-a-form"),
                arguments("too large", 413, good + "&x=" + "a".repeat(65_536), "X", "", "too-large"),
                arguments("half a percent", 400, good + "&x=%", "X", "", "malformed"),
                arguments("no hexadecimal", 400, good + "&x=%zz", "X", "", "malformed"),
                arguments("a sign and a digit", 400, good + "&x=%+1", "X", "", "malformed"),
                arguments("half a name", 400, good + "&%4=1", "X", "", "malformed"),
                arguments("hundreds of fields", 400, good + "&a=1".repeat(300), "X", "", "malformed"),
                arguments("nothing", 403, "", "X", "", "wrong-signature"));
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @MethodSource
    void bad_requests(String what, int status, String body, String header, String value, String reason) {
        double before = server.refused(reason);
        String signature = SignedForm.sign(URL, TwilioServer.TOKEN, fields());

        assertThat(server.post(PATH, body, Map.of("X-Twilio-Signature", signature, header, value)))
                .as(what)
                .isEqualTo(status);
        assertThat(server.refused(reason)).isEqualTo(before + 1);
        assertThat(server.reception().messages()).isEmpty();
    }

    @Test
    void a_large_body_in_chunks_is_refused_too() {
        String chunk = "10001\r\n" + "a".repeat(65_537) + "\r\n0\r\n\r\n";

        assertThat(server.post(PATH, chunk, Map.of("X-Twilio-Signature", "x", "Transfer-Encoding", "chunked")))
                .isEqualTo(413);
    }

    @Test
    void a_small_body_in_chunks_is_fine() {
        SignedForm form = SignedForm.of(URL, TwilioServer.TOKEN, fields());
        String chunk = Integer.toHexString(form.body().length()) + "\r\n" + form.body() + "\r\n0\r\n\r\n";

        assertThat(server.post(
                        PATH, chunk, Map.of("X-Twilio-Signature", form.signature(), "Transfer-Encoding", "chunked")))
                .isEqualTo(204);
    }

    @Test
    void a_field_given_twice_is_refused_also_when_it_is_signed() {
        String body = SignedForm.encode(fields()) + "&From=%2B46700000000";
        // "From" is signed with both values, one after the other.
        String signature = SignedForm.sign(URL, TwilioServer.TOKEN, fields("From", "+46701740605From+46700000000"));

        assertThat(server.post(PATH, new SignedForm(body, signature))).isEqualTo(400);
        assertThat(server.refused("repeated-field")).isPositive();
        assertThat(server.reception().messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MessageSid", "From"})
    void a_text_without_id_or_sender_is_refused(String field) {
        assertThat(server.post(PATH, SignedForm.of(URL, TwilioServer.TOKEN, SignedForm.textWithout(field))))
                .isEqualTo(400);
        assertThat(post(fields(field, " "))).isEqualTo(400);
        assertThat(server.reception().messages()).isEmpty();
    }

    private static int post(Map<String, String> fields) {
        return server.post(PATH, SignedForm.of(URL, TwilioServer.TOKEN, fields));
    }

    private static Map<String, String> fields(String... changes) {
        return SignedForm.text(changes);
    }
}
