package se.navigatorbot.bot.street;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.street.StreetHouse.soon;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.operation.CapturedLogs;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.fakes.Forms;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canaries are sent down every way into and out of the house; none may be heard in its log at the level DEBUG, in its
 * figures or in what it answers to a mistake.
 */
@Timeout(300)
class NoPersonalDataInLogsTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    private static final Canaries canaries = new Canaries();
    private static @Nullable StreetHouse opened;

    private StreetHouse house = opened();

    /** With the logs already listening: the start is heard as well. */
    @BeforeEach
    void open() {
        house = opened();
    }

    private static StreetHouse opened() {
        StreetHouse open = opened;
        if (open == null) {
            open = new StreetHouse(store, Poison.class);
            opened = open;
        }
        return open;
    }

    @Test
    void whatPeopleWrite() {
        List<String> texts = List.of(
                "Hej! Jag heter " + Canaries.FIRST_NAME,
                "ring mig på 070-174 06 12 eller +46 70 174 06 12",
                "mitt personnummer är " + Canaries.PERSONAL_NUMBER,
                "jag vill prata med en människa om min kanarieoro",
                "kanarieblomma i {{7*7}} ${jndi:ldap://x} \r\nERROR forged line \u001b[31m",
                "jag vill dö kanarie");
        for (String text : texts) {
            assertThat(house.texts(Canaries.PHONE, text)).isEqualTo(204);
            assertThat(house.telegram(update(text)).statusCode()).isEqualTo(200);
        }
        String page = page();
        for (String text : texts) {
            assertThat(house.writes(page, text).statusCode()).isEqualTo(202);
        }
        soon(() -> house.readAt(Canaries.PHONE).size() >= 3, () -> "answers by SMS");
        soon(() -> Providers.telegrams(house.provider, Canaries.CHAT) >= 3, () -> "answers by Telegram");
        soon(() -> house.call(page, "GET", "/chat/api/history", "").body().contains("\"bot\""), () -> "in the chat");
    }

    @Test
    void whatIsRefused() {
        Map<String, String> form = StreetHouse.text(Canaries.PHONE, "kanarieord");
        String body = Forms.encode(form);
        Map<String, String> anonymous = new HashMap<>(form);
        anonymous.put("From", "Kanarie");
        List<HttpResponse<String>> refused = List.of(
                house.twilio("/channels/sms/twilio", body, "kanariesignatur"),
                house.twilio("/channels/sms/twilio", body, ""),
                house.twilio("/channels/sms/twilio", "Body=kanarie%zz&From=" + Canaries.PHONE, "kanariesignatur"),
                house.twilio("/channels/sms/twilio/kanarie?From=0701740611", body, "kanariesignatur"),
                house.post("/channels/sms/twilio", body, "Content-Type", "text/kanarie"),
                house.post("/channels/telegram/webhook", update("kanarie"), "Content-Type", "application/json"),
                house.telegram("{\"update_id\":1,\"message\":{\"text\":\"kanarie\",\"date\":\"kanarie\"}}"),
                house.telegram("kanarie"),
                house.post("/chat/api/messages", "{\"text\":\"kanarie\"}", "Authorization", "Bearer kanarie"),
                house.writes("kanarietoken", "kanarie"),
                house.call(page(), "POST", "/chat/api/messages", "{\"id\":[],\"text\":\"kanarie"),
                house.call(page(), "DELETE", "/chat/api/messages?text=kanarie", ""),
                house.get("/chat/kanarie/0701740611"),
                house.get("/chat/api/0701740611"),
                house.get("/kanarie"),
                house.get("/api/participants?q=0701740611"),
                house.call("kanarietoken", "GET", "/api/participants?q=kanarie", ""),
                house.post("/chat/api/session", "", "Cookie", "kanarie=\"0701740611; x=\u00e5", "X-Kanarie", "a"));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(canaries.in(answer.body()))
                    .as(answer.uri() + answer.body())
                    .isSubsetOf(answer.statusCode() < 400 ? canaries.in(answer.body()) : List.of());
        });
        house.twilio("/channels/sms/twilio", anonymous);
    }

    @Test
    void whatProvidersAnswer() {
        double before = house.figure("navigator_sent_total", "SMS", "UNKNOWN");
        double chats = house.figure("navigator_sent_total", "TELEGRAM");
        List<ResponseDefinitionBuilder> answers = List.of(
                aResponse().withFixedDelay(10_500).withStatus(201),
                said(400, "{\"code\":21610,\"message\":\"kanarie %s unsubscribed\",\"status\":400}"),
                said(400, "{\"code\":21211,\"message\":\"The 'To' number %s is not valid\",\"status\":400}"),
                said(401, "{\"code\":20003,\"message\":\"Authenticate kanarie\",\"status\":401}"),
                said(500, "<html>kanarie %s</html>"),
                said(201, "{\"sid\":\"kanarie %s"),
                said(201, "<html>kanarie</html>"),
                said(429, "kanarie"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
        for (int i = 0; i < answers.size(); i++) {
            Providers.twilio(house.provider, number(i), answers.get(i));
            house.texts(number(i), "hej kanarie");
        }
        List<String> words = List.of(
                "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by kanarie\"}",
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: chat 7700112233 not found\"}",
                "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized kanarie\"}",
                "{\"ok\":true,\"result\":\"kanarie\"}",
                "<html>kanarie</html>");
        for (int i = 0; i < words.size(); i++) {
            long chat = Canaries.CHAT * 10 + i;
            Providers.telegram(
                    house.provider, chat, aResponse().withStatus(400 + i).withBody(words.get(i)));
            house.telegram(Updates.written(chat, Canaries.FIRST_NAME, "hej kanarie"));
        }
        soon(() -> house.figure("navigator_sent_total", "TELEGRAM") >= chats + words.size(), () -> "of the chats");
        soon(() -> house.figure("navigator_sent_total", "SMS", "UNKNOWN") >= before + 6, () -> "of the texts");
    }

    @Test
    void whatBecomesOfATextSent() {
        String mine = number(40);
        house.texts(mine, "hej");
        soon(() -> !house.readAt(mine).isEmpty(), () -> "an answer");
        String callback = Providers.posts(house.provider, mine).get(0).getOrDefault("StatusCallback", "");
        String path = callback.substring(StreetHouse.PUBLIC_URL.length());
        for (String status : List.of("sent", "undelivered", "kanarie")) {
            Map<String, String> news = Map.of(
                    "MessageSid", "SM1", "MessageStatus", status, "ErrorCode", "30005 kanarie", "To", Canaries.PHONE);
            assertThat(house.twilio(path, news).statusCode()).isEqualTo(204);
            assertThat(house.twilio("/channels/sms/twilio/status?mid=kanarie", news)
                            .statusCode())
                    .isLessThan(500);
            assertThat(house.twilio(path, Forms.encode(news), "kanarie").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatFailsInside() {
        double parked = house.figure("navigator_turns_parked_total");
        house.texts(Canaries.PHONE, "vad betyder " + Poison.WORD + " xyzzy");
        soon(() -> house.figure("navigator_turns_parked_total") > parked, () -> "set aside");
        HttpResponse<String> failed = reply(Poison.WORD);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(canaries.in(failed.body())).isEmpty();
        assertThat(logs.messages("ERROR"))
                .as("both failures are told, without their words")
                .anyMatch(line -> line.contains("parked"))
                .anyMatch(line -> line.startsWith("Staff call failed"));
    }

    @Test
    void whatStaffDo() {
        String staff = staff();
        refusedLogIn("{\"user\":\"kanarie\",\"password\":\"kanarie\"}");
        refusedLogIn("{\"user\":\"admin\",\"password\":\"kanarie\"}");
        refusedLogIn("{\"user\":\"admin\",\"password\":{\"kanarie\":1}}");
        refusedLogIn("{\"user\":\"admin\",\"password\":\"kanarie");
        String added = done(staff, "POST", "/api/participants", Canaries.PERSON);
        String id = value(added, "id");
        String code = value(done(staff, "POST", "/api/participants/" + id + "/link-code", ""), "code");
        canaries.teach(code);
        assertThat(house.telegram(update("/start " + code)).statusCode()).isEqualTo(200);
        assertThat(house.telegram(update("/start kanariekod")).statusCode()).isEqualTo(200);
        done(staff, "GET", "/api/participants?q=070-174%2006%2014", "");
        done(staff, "GET", "/api/conversations/" + id, "");
        done(staff, "POST", "/api/staff/admin/duty-phone", "{\"phone\":\"" + Canaries.DUTY_PHONE + "\"}");
        done(staff, "POST", "/api/placements", Canaries.PLACEMENT);
        String words = "{\"text\":\"kanariehälsning\",\"when\":\"now\"}";
        String talk = "/api/conversations/" + id;
        soon(() -> house.call(staff, "POST", talk + "/reply", words).statusCode() == 200, () -> "a human's word");
        done(staff, "POST", talk + "/release", "");
        String preview = done(staff, "POST", "/api/broadcasts/preview", Canaries.BROADCAST);
        done(staff, "POST", "/api/broadcasts/" + value(preview, "id") + "/send", "{\"typedCount\":1}");
        for (String path : Canaries.CHANGES) {
            HttpResponse<String> wrong = house.call(staff, "POST", "/api/" + path, Canaries.WRONG_CHANGE);
            assertThat(wrong.statusCode()).as(path + wrong.body()).isBetween(400, 499);
            assertThat(canaries.in(wrong.body())).as(wrong.body()).isEmpty();
        }
    }

    @Test
    void whileTheStoreIsAway() {
        String staff = staff();
        String page = page();
        store.kill();
        try {
            assertThat(house.texts(Canaries.PHONE, "kanarieord")).isEqualTo(204);
            assertThat(house.telegram(update("kanarieord")).statusCode()).isEqualTo(200);
            assertThat(house.writes(page, "kanarieord").statusCode()).isEqualTo(202);
            assertThat(house.call(staff, "GET", "/api/participants?q=kanarie", "")
                            .statusCode())
                    .isEqualTo(503);
            assertThat(house.call("", "POST", "/api/login", Canaries.LOG_IN).statusCode())
                    .isEqualTo(503);
            assertThat(house.call(page, "GET", "/chat/api/history", "").statusCode())
                    .isEqualTo(503);
        } finally {
            store.restart();
        }
        soon(() -> house.texts(number(41), "hej igen kanarie") == 204, () -> "taken again");
        soon(() -> !house.readAt(number(41)).isEmpty(), () -> "answered again");
    }

    @AfterEach
    void noCanarySings() {
        assertThat(logs.lines())
                .allSatisfy(line -> assertThat(canaries.in(line)).as(line).isEmpty());
        assertThat(house.get("/actuator/prometheus").body().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(canaries.in(line)).as(line).isEmpty());
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private void refusedLogIn(String body) {
        HttpResponse<String> answer = house.call("", "POST", "/api/login", body);
        assertThat(answer.statusCode()).isBetween(400, 429);
        assertThat(canaries.in(answer.body())).isEmpty();
    }

    private String done(String staff, String method, String path, String body) {
        HttpResponse<String> answer = house.call(staff, method, path, body);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String value(String json, String name) {
        return JsonMapper.shared().readTree(json).path(name).asString();
    }

    private String staff() {
        String token = value(done("", "POST", "/api/login", Canaries.LOG_IN), "token");
        canaries.teach(token);
        return token;
    }

    /** Staff write to somebody. */
    private HttpResponse<String> reply(String text) {
        String staff = staff();
        String id = value(done(staff, "POST", "/api/participants", Canaries.PERSON), "id");
        String words = "{\"text\":\"" + text + "\",\"when\":\"now\"}";
        return house.call(staff, "POST", "/api/conversations/" + id + "/reply", words);
    }

    private String page() {
        String token = house.newPage();
        canaries.teach(token);
        return token;
    }

    private static String update(String text) {
        return Updates.written(Canaries.CHAT, Canaries.FIRST_NAME, text);
    }

    private static ResponseDefinitionBuilder said(int status, String words) {
        return aResponse().withStatus(status).withBody(words.replace("%s", Canaries.PHONE));
    }

    /** Numbers of their own that end in two digits; all are canaries. */
    private static String number(int last) {
        return "+467017406" + (50 + last);
    }
}
