package se.navigatorbot.bot.street;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static se.navigatorbot.bot.street.StreetHouse.AUTH_TOKEN;
import static se.navigatorbot.bot.street.StreetHouse.OWN_NUMBER;
import static se.navigatorbot.bot.street.StreetHouse.PUBLIC_URL;
import static se.navigatorbot.bot.street.StreetHouse.soon;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.Forms;

/** Whatever comes in over HTTP: never a 500, nothing kept of what is refused, one answer that helps to what is not. */
@Timeout(300)
class BadInputTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    private static final String SMS = "/channels/sms/twilio";
    private static final String FROM = "+46701740700";

    private static @Nullable StreetHouse opened;

    private final StreetHouse house = Objects.requireNonNull(opened);
    private final Kept kept = new Kept(store);

    @BeforeAll
    static void open() {
        opened = new StreetHouse(store);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @AfterEach
    void nothingBroke() {
        assertThat(house.figure("http_server_requests_seconds_count", "status=\"5"))
                .isZero();
        assertThat(house.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTwiliosOwnSignatureOpens() {
        Map<String, String> form = StreetHouse.text(FROM, "hej");
        Map<String, String> more = new HashMap<>(form);
        more.put("Extra", "1");
        String right = FakePhone.signature(AUTH_TOKEN, PUBLIC_URL + SMS, form);
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("empty", "");
        signatures.put("nonsense", "x");
        signatures.put("another token", FakePhone.signature("12345", PUBLIC_URL + SMS, form));
        signatures.put("another path", FakePhone.signature(AUTH_TOKEN, PUBLIC_URL + SMS + "/status", form));
        signatures.put("another host", FakePhone.signature(AUTH_TOKEN, "https://evil.example" + SMS, form));
        signatures.put("this port", FakePhone.signature(AUTH_TOKEN, house.url(SMS), form));
        signatures.put("http", FakePhone.signature(AUTH_TOKEN, "http://bot.example.se" + SMS, form));
        signatures.put("more was signed", FakePhone.signature(AUTH_TOKEN, PUBLIC_URL + SMS, more));
        signatures.put("other case", right.toLowerCase(Locale.ROOT));
        signatures.put("cut", right.substring(0, 20));
        String before = kept.all();
        assertSoftly(all -> signatures.forEach((name, signature) -> {
            all.assertThat(house.twilio(SMS, Forms.encode(form), signature).statusCode())
                    .as(name)
                    .isEqualTo(403);
            HttpResponse<String> lying = house.post(
                    SMS,
                    Forms.encode(form),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "X-Twilio-Signature",
                    signature,
                    "X-Forwarded-Host",
                    "evil.example",
                    "X-Forwarded-Proto",
                    "http",
                    "X-Forwarded-For",
                    "1.1.1.1");
            all.assertThat(lying.statusCode())
                    .as(name + ", behind a lying proxy")
                    .isEqualTo(403);
        }));
        assertThat(house.post(SMS, Forms.encode(form), "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.twilio(SMS + "?a=1", Forms.encode(form), right).statusCode())
                .isEqualTo(403);
        assertThat(house.twilio(SMS, Forms.encode(form) + "&Extra=1", right).statusCode())
                .isEqualTo(403);
        assertThat(kept.all()).isEqualTo(before);
    }

    @Test
    void aFormThatCannotBeUsedIsRefused() {
        String before = kept.all();
        assertSoftly(all -> {
            all.assertThat(signed(
                            "From=%2B1&From=%2B2&MessageSid=1&Body=b", "Bodyb", "From+1", "From+2", "MessageSid1"))
                    .as("two senders")
                    .isEqualTo(400);
            all.assertThat(twilio(without("From"))).as("no sender").isEqualTo(400);
            all.assertThat(twilio(with("From", " "))).as("blank sender").isEqualTo(400);
            all.assertThat(twilio(with("From", "+4670".repeat(40))))
                    .as("long sender")
                    .isEqualTo(400);
            all.assertThat(twilio(without("MessageSid"))).as("no id").isEqualTo(400);
            all.assertThat(twilio(with("MessageSid", "S".repeat(65))))
                    .as("long id")
                    .isEqualTo(400);
            all.assertThat(twilio(with("Body", "a".repeat(66_000)))).as("huge").isEqualTo(413);
            all.assertThat(twilio(with("From", OWN_NUMBER))).as("ourselves").isEqualTo(204);
            all.assertThat(signed("Body=%zz")).as("broken").isEqualTo(400);
            all.assertThat(signed("Body=%")).as("cut off").isEqualTo(400);
            all.assertThat(signed("a=1&".repeat(300))).as("hundreds of fields").isEqualTo(400);
            all.assertThat(signed("")).as("empty").isEqualTo(400);
            all.assertThat(house.post(SMS, "{}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(415);
            all.assertThat(chunked(SMS, 70_000)).as("huge without saying so").isEqualTo(413);
            all.assertThat(house.get(SMS).statusCode()).as("GET").isBetween(400, 405);
        });
        assertThat(kept.all()).isEqualTo(before);
        assertThat(house.figure("navigator_webhook_refused_total", "repeated-field"))
                .isEqualTo(1);
    }

    @Test
    void aReportThatCannotBeUsedChangesNothing() {
        house.texts(FROM, "hej");
        soon(() -> house.readAt(FROM).size() == 1, () -> "answered");
        String path = Providers.posts(house.provider, FROM)
                .get(0)
                .getOrDefault("StatusCallback", "")
                .substring(PUBLIC_URL.length());
        Map<String, String> news = Map.of("MessageSid", "SM1", "MessageStatus", "undelivered", "ErrorCode", "30005");
        String message = path.substring(path.indexOf('=') + 1);
        soon(() -> kept.fate(message).startsWith("SENT|1|"), () -> "sent: " + kept.fate(message));
        String before = kept.fate(message);
        assertThat(house.twilio(path, Forms.encode(news), "x").statusCode()).isEqualTo(403);
        assertThat(house.twilio(path + "&mid=2", Forms.encode(news), "x").statusCode())
                .isEqualTo(403);
        for (String mid : List.of("", "x", "-", "-1-a", "64-a", "99999999999-a", "1-", "%00", "a".repeat(300))) {
            String to = SMS + "/status?mid=" + mid;
            assertThat(house.twilio(to, news).statusCode()).as(mid).isBetween(200, 400);
        }
        assertThat(house.twilio(path, Map.of("MessageStatus", "exploded")).statusCode())
                .isEqualTo(204);
        assertThat(house.twilio(path, Map.of()).statusCode()).isEqualTo(204);
        assertThat(kept.fate(message)).isEqualTo(before);
        assertThat(house.twilio(path, news).statusCode()).isEqualTo(204);
        assertThat(kept.fate(message)).startsWith("UNREACHABLE|1|");
    }

    @Test
    void everyTextGetsOneAnswerThatHelps() {
        Map<String, String> senders = new LinkedHashMap<>();
        for (String text : Nasty.TEXTS) {
            String from = "+467017408" + (10 + senders.size());
            senders.put(from, text);
            assertThat(house.texts(from, text)).as(Nasty.shown(text)).isEqualTo(204);
        }
        Map<String, String> picture = new HashMap<>(StreetHouse.text("+46701740799", ""));
        picture.putAll(Map.of("NumMedia", "1", "MediaContentType0", "image/jpeg"));
        senders.put("+46701740799", "a picture");
        assertThat(twilio(picture)).isEqualTo(204);
        assertThat(twilio(picture)).as("the same once more").isEqualTo(204);
        double turns = house.figure("navigator_accepted_total", "first");
        soon(() -> house.figure("navigator_turns_total") >= turns, () -> "all thought of");
        assertSoftly(all -> senders.forEach((from, text) -> {
            soon(() -> !house.readAt(from).isEmpty(), () -> "an answer to " + Nasty.shown(text));
            all.assertThat(house.answersTo(from))
                    .as(Nasty.shown(text))
                    .hasSize(1)
                    .allMatch(answer -> answer.length() > 20);
        }));
    }

    @Test
    void onlyTelegramBringsUpdates() {
        String before = kept.all();
        String path = "/channels/telegram/webhook";
        String good = Nasty.update("hej");
        for (String secret : List.of("", "x", "kanariewebhooksecret", StreetHouse.WEBHOOK_SECRET + "x")) {
            assertThat(house.post(path, good, "X-Telegram-Bot-Api-Secret-Token", secret)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(house.post(path, good, "Content-Type", "application/json").statusCode())
                .isEqualTo(403);
        assertThat(house.telegram(" ".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(Nasty.NO_UPDATES)
                .allSatisfy(update -> assertThat(house.telegram(update).statusCode())
                        .as(Nasty.shown(update))
                        .isEqualTo(400));
        assertThat(Nasty.UPDATES_FOR_NOBODY)
                .allSatisfy(update -> assertThat(house.telegram(update).statusCode())
                        .as(Nasty.shown(update))
                        .isEqualTo(200));
        assertThat(kept.all()).isEqualTo(before);
        assertThat(house.figure("navigator_webhook_refused_total", "telegram", "malformed"))
                .isEqualTo(Nasty.NO_UPDATES.size());
        assertThat(house.telegram(Updates.pressed(88_112_233L, "x".repeat(65))).statusCode())
                .isEqualTo(200);
        assertThat(Nasty.TEXTS)
                .allSatisfy(
                        text -> assertThat(house.telegram(Nasty.update(text)).statusCode())
                                .as(Nasty.shown(text))
                                .isEqualTo(200));
    }

    @Test
    void thePageOfTheChatMayWriteAnything() {
        String before = kept.all();
        String token = house.newPage();
        String said = "{\"id\":\"12345678\",\"text\":\"hej\"}";
        for (String wrong : List.of("x", token + "x", "+".repeat(43), token.substring(1))) {
            assertThat(house.call(wrong, "POST", "/chat/api/messages", said).statusCode())
                    .as(wrong)
                    .isEqualTo(401);
            assertThat(house.call(wrong, "GET", "/chat/api/history", "").statusCode())
                    .isEqualTo(401);
            assertThat(house.call(wrong, "POST", "/chat/api/end", "").statusCode())
                    .isEqualTo(401);
        }
        for (String body : Nasty.NO_MESSAGES) {
            assertThat(house.call(token, "POST", "/chat/api/messages", body).statusCode())
                    .as(Nasty.shown(body))
                    .isEqualTo(400);
        }
        assertThat(house.writes(token, "a".repeat(10_001)).statusCode()).isEqualTo(413);
        assertThat(house.writes(token, "a".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(chunked("/chat/api/messages", 70_000)).isIn(401, 413);
        assertThat(house.call(token, "PUT", "/chat/api/messages", said).statusCode())
                .isEqualTo(405);
        assertThat(house.call(token, "GET", "/chat/..%2f..%2fetc/passwd", "").statusCode())
                .isBetween(400, 404);
        assertThat(kept.all()).isEqualTo(before);
        for (String text : Nasty.TEXTS) {
            assertThat(house.writes(token, text).statusCode())
                    .as(Nasty.shown(text))
                    .isEqualTo(text.isBlank() ? 400 : text.length() > 10_000 ? 413 : 202);
        }
        assertThat(house.call(token, "GET", "/chat/api/history", "").statusCode())
                .isEqualTo(200);
    }

    private int chunked(String path, int bytes) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", "x")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .build();
        return house.send(request).statusCode();
    }

    private int twilio(Map<String, String> form) {
        return house.twilio(SMS, form).statusCode();
    }

    /** A form as written, signed over its fields as decoded and sorted. */
    private int signed(String form, String... fields) {
        String signature = FakePhone.signature(AUTH_TOKEN, PUBLIC_URL + SMS + String.join("", fields), Map.of());
        return house.twilio(SMS, form, signature).statusCode();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> form = new HashMap<>(StreetHouse.text(FROM, "hej"));
        form.putAll(Map.ofEntries(entry(name, value)));
        return form;
    }

    private static Map<String, String> without(String name) {
        Map<String, String> form = new HashMap<>(StreetHouse.text(FROM, "hej"));
        form.remove(name);
        return form;
    }
}
