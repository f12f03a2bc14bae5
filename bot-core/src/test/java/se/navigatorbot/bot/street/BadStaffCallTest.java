package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.navigatorbot.bot.operation.CapturedLogs;
import se.navigatorbot.bot.staff.StaffHouse;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody with an account sends to the staff API: an answer that can be read, never a 500. */
@Timeout(300)
class BadStaffCallTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    private static final List<String> PLACES =
            List.of("x", "1-aaaa", "64-aaaaaaaaaaaaaaaa", "-", "7-", "'%20OR%201=1", "%E2%80%AE", "a".repeat(300));

    private static final List<String> BODIES = List.of(
            "null",
            "[]",
            "5",
            "{",
            "{\"text\":null,\"firstName\":null}",
            "{\"text\":{},\"firstName\":[],\"phone\":{}}",
            "{\"typedCount\":1e400,\"minutes\":1e400,\"seats\":1e400,\"places\":1e400}",
            "{\"typedCount\":-1,\"minutes\":-1,\"seats\":-1,\"places\":-1,\"start\":\"2026-02-30T10:00\"}",
            "{\"centres\":[null],\"municipalities\":[null],\"programmes\":[null],\"branches\":[null],\"subjects\":[null],"
                    + "\"spans\":[null],\"firstName\":\"A\",\"text\":\"a\",\"subject\":\"tider\",\"user\":\"abc\","
                    + "\"role\":\"coach\",\"centre\":\"ronneby\",\"date\":\"2027-01-04\"}",
            "{\"kind\":\"\\u0000\",\"title\":\"\\u202e\",\"start\":\"+999999999-01-01T00:00\",\"centre\":\"ronneby\"}",
            "{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");

    private static final List<String> QUERIES = List.of(
            "q=%00",
            "q=%zz",
            "q=%FF%FE",
            "q=" + "0".repeat(2000),
            "q=(((((((",
            "q=a&q=b",
            "centre=%3Cimg%3E",
            "centre=&centre=",
            "from=30/2",
            "from=v.53",
            "from=%2B999999999-12-31",
            "to=-999999999-01-01",
            "days=1e9",
            "days=-1",
            "days=x",
            "all=maybe",
            "reason=%0d%0aX:1",
            "branch=" + "%F0%9F%91%8D".repeat(100));

    @Test
    void noAddressBreaks() {
        String token = house.token("chief");
        assertSoftly(all -> addresses("POST")
                .forEach(path -> BODIES.forEach(body -> {
                    HttpResponse<String> answer = house.call(token, "POST", path, body);
                    all.assertThat(answer.statusCode())
                            .as("%s %s", path, Nasty.shown(body))
                            .isLessThan(500);
                })));
        assertSoftly(all -> addresses("GET")
                .forEach(path -> PLACES.forEach(place -> {
                    String at = path.replace("/x", "/" + place);
                    HttpResponse<String> answer = house.call(token, "GET", at, "");
                    all.assertThat(answer.statusCode()).as("GET %s", at).isLessThan(500);
                })));
    }

    @Test
    void noQuestionBreaks() {
        String token = house.token("chief");
        int port = Integer.parseInt(house.url("").replaceAll(".*:", ""));
        assertSoftly(all -> addresses("GET")
                .forEach(path -> QUERIES.forEach(query -> all.assertThat(
                                Raw.status(port, "GET " + path + "?" + query, "Authorization: Bearer " + token, ""))
                        .as("GET %s?%s", path, Nasty.shown(query))
                        .isBetween(200, 499))));
        assertThat(logs.messages("ERROR")).as("who leaves early is no fault").isEmpty();
    }

    @Test
    void noDayLiesBeyondTheCalendar() {
        String token = house.token("chief");
        Map<String, String> calls = Map.of(
                "/api/events",
                "{\"kind\":\"workshop\",\"centre\":\"ronneby\",\"start\":\"+999999999-01-01T00:00\"}",
                "/api/hours/exceptions",
                "{\"centre\":\"ronneby\",\"date\":\"+999999999-12-31\",\"spans\":[]}",
                "/api/placements",
                "{\"employer\":\"A\",\"title\":\"B\",\"branch\":\"c\",\"centre\":\"ronneby\","
                        + "\"start\":\"+999999999-12-31\"}");
        assertThat(calls).allSatisfy((path, body) -> {
            HttpResponse<String> answer = house.call(token, "POST", path, body);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("Året 999999999 kan inte stämma");
        });
    }

    @Test
    void anyNameIsAName() {
        String token = house.token("chief");
        for (String name : List.of(
                "O'Brien",
                "Åsa-Märta",
                "null",
                "true",
                "STOP",
                "Å",
                "a".repeat(200),
                "😀",
                "<b>",
                "\u202eanna",
                "a\r\nb",
                "{{7*7}}",
                "=cmd|' /C calc'!A0",
                "a\u0000b",
                "\ud83d")) {
            String body = JsonMapper.shared().writeValueAsString(Map.of("firstName", name, "centre", "ronneby"));
            assertThat(house.call(token, "POST", "/api/participants", body).statusCode())
                    .as(Nasty.shown(name))
                    .isBetween(200, 499);
        }
        assertThat(house.call(token, "GET", "/api/participants?q=", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void oddHttpIsRefusedAndHarmsNobody() {
        int port = Integer.parseInt(house.url("").replaceAll(".*:", ""));
        String login = "POST /api/login";
        String json = "Content-Type: application/json";
        assertThat(Raw.status(port, "GET /chat?" + "a".repeat(100_000), "", "")).isBetween(400, 431);
        assertThat(Raw.status(port, "GET /chat", "X-A: b\r\n".repeat(1000).strip(), ""))
                .isBetween(400, 431);
        assertThat(Raw.status(port, "GET /chat/%c0%af..%c0%af", "", "")).isBetween(400, 499);
        assertThat(Raw.status(port, "GET /chat;x=1/..;/api/staff", "", "")).isBetween(400, 499);
        assertThat(Raw.status(port, "GET /chat\u0001", "", "")).isBetween(400, 499);
        assertThat(Raw.status(port, "BREW /chat", "", "")).isBetween(400, 499);
        for (String path : List.of("/chat?q=%zz", "/actuator/prometheus?q=%zz", "/api/login?q=%zz")) {
            assertThat(Raw.status(port, "GET " + path, "", "")).as(path).isBetween(200, 499);
        }
        assertThat(Raw.status(port, login, json + "\r\nContent-Length: 2\r\nContent-Length: 3", "{}"))
                .isEqualTo(400);
        assertThat(Raw.status(port, login, json + "\r\nTransfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n"))
                .isEqualTo(400);
        assertThat(Raw.status(port, login, json + "\r\nContent-Encoding: gzip", "\u001f\u008b"))
                .isBetween(400, 499);
        assertThat(Raw.status(port, login, "Content-Type: text/plain", "{}")).isBetween(400, 499);
        assertThat(Raw.status(port, login, "Content-Type: ;;;", "{}")).isBetween(400, 499);
        assertThat(Raw.status(port, login, json + "; charset=none", "{}")).isBetween(400, 499);
        assertThat(Raw.status(
                        port,
                        "GET /api/me",
                        "Accept: application/xml\r\nAuthorization: Bearer " + house.token("chief"),
                        ""))
                .isBetween(200, 499);
        assertThat(Raw.status(port, "GET /actuator/health", "", "")).isEqualTo(200);
    }

    private static Set<String> addresses(String method) {
        Set<String> paths = new TreeSet<>();
        for (RequestMappingInfo info : house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            boolean fits = info.getMethodsCondition().getMethods().stream()
                    .anyMatch(m -> m.name().equals(method));
            info.getPatternValues().stream()
                    .filter(path -> fits && path.startsWith("/api/") && !path.startsWith("/api/openapi"))
                    .filter(path -> !path.equals("/api/logout"))
                    .map(path -> path.replaceAll("\\{[^}]*}", "x"))
                    .forEach(paths::add);
        }
        return paths;
    }
}
