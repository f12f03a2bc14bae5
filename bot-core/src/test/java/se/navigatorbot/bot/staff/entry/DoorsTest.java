package se.navigatorbot.bot.staff.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.OneTimeCodes;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.time.BusinessClock;

class DoorsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @Test
    void logInThenCallThenLogOut() {
        HttpResponse<String> in = house.call(
                "", "POST", "/api/login", "{\"user\":\"chief\",\"password\":\"" + StaffHouse.PASSWORD + "\"}");
        assertThat(in.statusCode()).isEqualTo(200);
        String token = in.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        assertThat(house.call(token, "GET", "/api/me", "").body()).contains("\"administrator\"", "administratör");
        assertThat(house.call(token, "POST", "/api/logout", "").statusCode()).isEqualTo(200);
        assertThat(house.call(token, "GET", "/api/me", "").statusCode()).isEqualTo(401);
    }

    @Test
    void ownPasswordAppAndFurtherTerminalsOverHttp() {
        house.add("pia", Role.COACH, "ronneby");
        LoginApi own = house.as("pia", LoginApi.class);
        String secret = own.secondFactor(new LoginApi.OwnPassword(StaffHouse.PASSWORD, null))
                .secret();
        Instant now = house.bean(BusinessClock.class).real().instant();
        own.confirmSecondFactor(new LoginApi.TypedCode(OneTimeCodes.at(secret, now.minusSeconds(30))));
        String typed = "{\"user\":\"pia\",\"password\":\"" + StaffHouse.PASSWORD + "\"}";
        assertThat(house.call("", "POST", "/api/login", typed).body()).contains("code-needed");

        String begun = house.call("", "POST", "/api/login/device", "{}").body();
        String device = begun.replaceAll(".*\"deviceCode\":\"([^\"]+)\".*", "$1");
        String asking = "{\"deviceCode\":\"" + device + "\"}";
        assertThat(house.call("", "POST", "/api/login/device/token", asking).body())
                .contains("pending");
        own.approve(new LoginApi.TypedCode(begun.replaceAll(".*\"userCode\":\"([^\"]+)\".*", "$1")));
        String token = house.call("", "POST", "/api/login/device/token", asking)
                .body()
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        assertThat(house.call(token, "GET", "/api/me", "").body()).contains("\"pia\"");

        String fresh = own.changePassword(new LoginApi.NewPassword(
                        StaffHouse.PASSWORD, "ett helt nytt ord", OneTimeCodes.at(secret, now)))
                .token();
        assertThat(house.call(token, "GET", "/api/me", "").statusCode()).isEqualTo(401);
        assertThat(house.call(fresh, "POST", "/api/logout/everywhere", "").statusCode())
                .isEqualTo(200);
        assertThat(house.call(fresh, "GET", "/api/me", "").statusCode()).isEqualTo(401);
        String made = house.as("chief", StaffApi.class).reset("pia").password();
        assertThat(house.call("", "POST", "/api/login", "{\"user\":\"pia\",\"password\":\"" + made + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', log-in",
        "nonsense, log-in",
        "'Bearer ', log-in",
    })
    void withoutAGoodTokenThereIsAProblemInSwedish(String token, String code) {
        HttpResponse<String> answer = house.call(token, "GET", "/api/staff", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "Logga in först");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /actuator/env",
        "GET, /actuator",
        "POST, /actuator/health",
        "GET, /error",
        "GET, /elsewhere",
        "POST, /login",
    })
    void whatNoChainNamesIsNotThere(String method, String path) {
        assertThat(house.call("", method, path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemToo() {
        HttpResponse<String> answer = house.call(house.token("chief"), "GET", "/api/nothing", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("not-found");
    }

    @Test
    void healthIsOpen() {
        assertThat(house.call("", "GET", "/actuator/health", "").statusCode()).isEqualTo(200);
    }

    @Test
    void figuresStayOnThisMachine() {
        URI figures = URI.create(house.url("/actuator/prometheus"));
        HttpRequest throughProxy = HttpRequest.newBuilder(figures)
                .header("X-Forwarded-For", "203.0.113.9")
                .build();
        assertThat(house.send(throughProxy).statusCode()).isEqualTo(404);
        assertThat(house.send(HttpRequest.newBuilder(figures).build()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/channels/sms/twilio", "/chat/messages"})
    void bodiesFromOutsideAreShort(String path) {
        HttpRequest said = HttpRequest.newBuilder(URI.create(house.url(path)))
                .POST(BodyPublishers.ofByteArray(new byte[65 * 1024]))
                .build();
        assertThat(house.send(said).statusCode()).isEqualTo(413);
    }

    @Test
    void noAnswerSetsACookieOrLetsAPageRunForeignScripts() {
        for (String path : List.of("/chat", "/api/me", "/channels/telegram/webhook")) {
            HttpResponse<String> answer = house.call("", "GET", path, "");
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{\"user\":5}", "{\"user\":\"x\",\"password\":\"\"}", "null"})
    void unreadableBodiesAreToldKindly(String body) {
        HttpResponse<String> answer = house.call("", "POST", "/api/login", body);
        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).contains("\"detail\"");
    }

    @Test
    void everyAddressUnderApiHasARule() {
        assertThat(ownAddresses())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(RightsGate.actionOf(method))
                        .as("rule of %s", method)
                        .isNotNull());
    }

    @Test
    void whoNamesARoleThatThereIsNotReadsWhichThereAre() {
        String wanted = "{\"user\":\"nils\",\"firstName\":\"Nils\",\"role\":\"chef\",\"centres\":[\"ronneby\"]}";
        HttpResponse<String> answer = house.call(house.token("chief"), "POST", "/api/staff", wanted);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Rollen finns inte. Välj bland: coach, vägledare, ungdomsspanare, ");
    }

    @Test
    void whatARoleMayNotIsRefusedAndWritten() {
        house.add("eva", Role.EMPLOYER_CONTACT, "ronneby");
        HttpResponse<String> answer = house.call(house.token("eva"), "POST", "/api/staff", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("arbetsgivarkontakt");
        assertThat(house.bean(AuditLog.class).latest(500)).anySatisfy(entry -> {
            assertThat(entry.user()).isEqualTo("eva");
            assertThat(entry.what()).isEqualTo("STAFF_CHANGE");
            assertThat(entry.allowed()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleGetsThroughExactlyTheDoorsItHasARightTo(Role role) {
        String user = "role-" + role.label().replace('_', '-');
        house.add(user, role, "ronneby");
        String token = house.token(user);
        addresses().forEach((info, method) -> {
            Action action = Objects.requireNonNull(RightsGate.actionOf(method));
            if (action == Action.LOG_IN || action == Action.ENTER || action == Action.OWN) {
                return;
            }
            String path = info.getPatternValues().iterator().next().replaceAll("\\{[^}]*}", "x");
            String verb =
                    info.getMethodsCondition().getMethods().iterator().next().name();
            HttpResponse<String> answer = house.call(token, verb, path, verb.equals("POST") ? "{}" : "");
            boolean refusedForRole = answer.statusCode() == 403 && answer.body().contains("Din roll");
            assertThat(refusedForRole).as("%s %s as %s", verb, path, role).isEqualTo(!Rights.may(role, action));
            assertThat(answer.statusCode()).as("%s %s as %s", verb, path, role).isNotEqualTo(500);
        });
    }

    private static List<HandlerMethod> ownAddresses() {
        return List.copyOf(addresses().values());
    }

    private static Map<RequestMappingInfo, HandlerMethod> addresses() {
        Map<RequestMappingInfo, HandlerMethod> own =
                new LinkedHashMap<>(house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods());
        own.keySet()
                .removeIf(info -> info.getPatternValues().stream()
                        .noneMatch(path -> path.startsWith("/api") && !path.startsWith("/api/openapi")));
        return own;
    }
}
