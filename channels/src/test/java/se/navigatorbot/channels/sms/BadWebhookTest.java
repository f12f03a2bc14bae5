package se.navigatorbot.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.Forms;

/** Rude calls at each door of each provider: refused, nothing stored, and the next good call goes through. */
class BadWebhookTest {

    private static final String TOKEN = "12345";
    private static final String SECRET = "gissa-inte-den-har-1";
    private static final String TWILIO = "/channels/sms/twilio";
    private static final String ELKS = "/channels/sms/46elks";

    private static final Map<String, String> TWILIO_TEXT =
            Map.of("MessageSid", "SM1", "From", "+46701740605", "To", "+46766860000", "Body", "Hej");
    private static final Map<String, String> ELKS_TEXT =
            Map.of("id", "s1", "from", "+46701740605", "to", "+46766861004", "message", "Hej", "created", "");

    private static SmsServer server;

    @BeforeAll
    static void start() {
        server = new SmsServer(
                "navigator.sms.twilio.account-sid=AC123",
                "navigator.sms.twilio.auth-token=" + TOKEN,
                "navigator.sms.twilio.from=+46766860000",
                "navigator.sms.elks.username=u123",
                "navigator.sms.elks.password=secret",
                "navigator.sms.elks.from=+46766861004",
                "navigator.sms.elks.webhook-secret=" + SECRET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fresh() {
        server.reception().forget();
    }

    /** Whatever came before, a good call of each provider goes through. */
    @AfterEach
    void goodCallsGoThrough() {
        server.reception().forget();
        assertThat(signed(TWILIO, TWILIO_TEXT)).isEqualTo(204);
        assertThat(server.post(ELKS + "?secret=" + SECRET, Forms.encode(ELKS_TEXT), Map.of()))
                .isEqualTo(204);
        assertThat(server.reception().messages()).hasSize(2);
    }

    static Stream<Arguments> rude() throws IOException {
        byte[] form = Forms.encode(Map.of("a", "b")).getBytes(StandardCharsets.US_ASCII);
        Map<String, String> thousand = IntStream.range(0, 1000)
                .boxed()
                .collect(Collectors.toMap(i -> "X-" + i, i -> "x", (one, other) -> one, LinkedHashMap::new));
        List<Arguments> calls = List.of(
                arguments("nothing at all", new byte[0], Map.of()),
                arguments("no field that is known", form, Map.of()),
                arguments("JSON", "{\"a\":1}".getBytes(StandardCharsets.US_ASCII), type("application/json")),
                arguments(
                        "deep JSON",
                        "[".repeat(10_000).getBytes(StandardCharsets.US_ASCII),
                        type("application/json; charset=utf-8")),
                arguments("several parts", form, type("multipart/form-data; boundary=x")),
                arguments("nearly a form", form, type("application/x-www-form-urlencodedx")),
                arguments("no kind", form, type("")),
                arguments("a packed bomb", packed(), Map.of("Content-Encoding", "gzip")),
                arguments("too large", new byte[70_000], Map.of()),
                arguments("larger than it says", form, Map.of("Content-Length", "999999")),
                arguments("a length that is none", form, Map.of("Content-Length", "-1")),
                arguments("chunks without an end", endless(), Map.of("Transfer-Encoding", "chunked")),
                arguments("hundreds of fields", "a=1&".repeat(400).getBytes(StandardCharsets.US_ASCII), Map.of()),
                arguments("a broken percent sign", "Body=%zz&message=%".getBytes(StandardCharsets.US_ASCII), Map.of()),
                arguments("NUL and bad UTF-8", new byte[] {0, (byte) 0xC0, (byte) 0x80, '=', (byte) 0xFF}, Map.of()),
                arguments("a thousand headers", form, thousand),
                arguments("a header without end", form, Map.of("X-Long", "x".repeat(100_000))));
        return calls.stream()
                .flatMap(call -> doors().map(door -> arguments(door, call.get()[0], call.get()[1], call.get()[2])));
    }

    private static Stream<String> doors() {
        return Stream.of(
                TWILIO, TWILIO + "/status?mid=17-1", ELKS + "?secret=" + SECRET, ELKS + "/status?secret=" + SECRET);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void rude(String door, String what, byte[] body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("X-Twilio-Signature", "x"));
        all.putAll(headers);

        int status = server.post(door, body, all);

        assertThat(status).as(what).isBetween(200, 499);
        assertThat(server.reception().messages()).isEmpty();
        assertThat(server.reception().reports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {TWILIO, ELKS})
    void an_address_of_100_KB_is_refused(String door) {
        assertThat(server.post(door + "?secret=" + SECRET + "x".repeat(100_000), new byte[0], Map.of()))
                .isBetween(400, 414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From=%2B46701740606&", "Body=a&", "MessageSid=SM2&", "X=1&X=2&"})
    void nobody_says_two_things_at_once_to_twilios_door(String twice) {
        Map<String, String> fields = new HashMap<>(TWILIO_TEXT);
        fields.putAll(Forms.parse(twice));
        String body = twice + Forms.encode(TWILIO_TEXT);

        assertThat(server.post(TWILIO, body, Map.of("X-Twilio-Signature", sign(TWILIO, fields))))
                .isBetween(400, 403);
        assertThat(server.reception().messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=%2B46701740606&", "message=a&", "id=s2&", "x=1&x=2&"})
    void nobody_says_two_things_at_once_to_the_door_of_46elks(String twice) {
        assertThat(server.post(ELKS + "?secret=" + SECRET, twice + Forms.encode(ELKS_TEXT), Map.of()))
                .isEqualTo(400);
        assertThat(server.reception().messages()).isEmpty();
    }

    static Stream<Arguments> unproven() {
        String wrong = Base64.getEncoder().encodeToString(("elks:" + SECRET + "x").getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                arguments("", Map.of(), ""),
                arguments("?secret=", Map.of(), ""),
                arguments("?secret=" + SECRET.substring(1), Map.of(), ""),
                arguments("?secret=" + SECRET + "&secret=x", Map.of(), ""),
                arguments("?secret=%zz", Map.of(), ""),
                arguments("?Secret=" + SECRET, Map.of(), ""),
                arguments("?mid=17-1&key=00000000000000000000000000000000", Map.of(), ""),
                arguments("", Map.of("Authorization", "Basic " + wrong), ""),
                arguments("", Map.of("Authorization", "Bearer " + SECRET), ""),
                arguments("", Map.of("X-Forwarded-For", "176.10.154.199", "X-Secret", SECRET), ""),
                arguments("", Map.of(), "&secret=" + SECRET));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void unproven(String query, Map<String, String> headers, String more) {
        for (String door : List.of(ELKS, ELKS + "/status")) {
            assertThat(server.post(door + query, Forms.encode(ELKS_TEXT) + more + "&status=delivered", headers))
                    .isEqualTo(403);
        }
        assertThat(server.reception().messages()).isEmpty();
        assertThat(server.reception().reports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF%FE", "a%00b", "%C0%80", "%ED%A0%80", "%EF%BB%BFhej", "%E2%80%AEhej"})
    void words_that_are_no_good_utf_8_are_words_all_the_same(String words) {
        String body = Forms.encode(Map.of("id", "s9", "from", "+46701740605")) + "&message=" + words;

        assertThat(server.post(ELKS + "?secret=" + SECRET, body, Map.of())).isEqualTo(204);
        assertThat(server.reception().messages())
                .singleElement()
                .extracting(InboundMessage::text)
                .asString()
                .isNotEmpty();
    }

    private static Map<String, String> type(String kind) {
        return Map.of("Content-Type", kind);
    }

    /** Ten megabytes of nothing in some kilobytes. */
    private static byte[] packed() throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(new byte[10_000_000]);
        }
        return small.toByteArray();
    }

    private static byte[] endless() {
        String chunk = "2000\r\n" + "a".repeat(0x2000) + "\r\n";
        return chunk.repeat(9).getBytes(StandardCharsets.US_ASCII);
    }

    private static int signed(String target, Map<String, String> fields) {
        return server.post(target, Forms.encode(fields), Map.of("X-Twilio-Signature", sign(target, fields)));
    }

    private static String sign(String target, Map<String, String> fields) {
        return FakePhone.signature(TOKEN, SmsServer.PUBLIC + target, fields);
    }
}
