package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Devices;
import se.navigatorbot.bot.staff.OneTimeCodes;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.SecondFactor;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.entry.Chains;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.time.BusinessClock;

/** In at the desk with a code app, and from there into a terminal. */
class DeskDoorTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void theAppsCodeIsAskedForAndATerminalIsLetIn() throws Exception {
        house.add("rut", Role.COACH, "ronneby");
        house.bean(StaffAccounts.class)
                .change("rut", found -> found.withSecondFactor(new SecondFactor(SECRET, true, 0)));
        String csrf = csrf(get("/desk").body());
        String typed = "user=rut&password=" + StaffHouse.PASSWORD.replace(" ", "+") + "&_csrf=" + csrf;
        assertThat(post("/desk/login", typed).body()).contains("koden som appen visar");
        Instant now = house.bean(BusinessClock.class).real().instant();
        assertThat(post("/desk/login", typed + "&code=" + OneTimeCodes.at(SECRET, now))
                        .statusCode())
                .isEqualTo(303);

        Devices.Begun begun = house.bean(Devices.class).begin();
        String form = "&_csrf=" + csrf(get("/desk/device").body());
        assertThat(post("/desk/device", "code=AAAA-AAAA" + form).statusCode()).isEqualTo(404);
        assertThat(post("/desk/device", "code=" + begun.code() + form).body()).contains("Terminalen är inloggad");
        assertThat(house.bean(Devices.class).redeem(begun.device())).isEqualTo("rut");

        house.as("rut", LoginApi.class).logoutEverywhere();
        assertThat(get("/desk/device").statusCode()).as("the desk too").isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenDoesNothingAndEveryPageSaysWhatMayRun() throws Exception {
        house.add("rakel", Role.COACH, "ronneby");
        HttpResponse<String> door = get("/desk");
        assertThat(cookies(door)).allMatch(one -> one.contains("SameSite=Strict") && one.contains("HttpOnly"));
        assertThat(get("/desk/me").body()).contains("\"in\":false");
        String typed = "user=rakel&password=" + StaffHouse.PASSWORD.replace(" ", "+");
        assertThat(post("/desk/login", typed).statusCode()).isEqualTo(403);
        HttpResponse<String> in = post("/desk/login", typed + "&_csrf=" + csrf(door.body()));
        assertThat(cookies(in))
                .filteredOn(one -> one.startsWith("desk="))
                .singleElement()
                .asString()
                .contains("SameSite=Strict", "HttpOnly");
        assertThat(post("/desk/logout", "").statusCode()).isEqualTo(403);
        assertThat(post("/desk/logout", "_csrf=guessed").statusCode()).isEqualTo(403);
        assertThat(get("/desk/me").body()).as("still logged in").contains("\"in\":true", "\"rakel\"");
        assertThat(get("/desk/here").statusCode()).isEqualTo(204);
        for (HttpResponse<String> page : List.of(door, get("/desk/queue"), get("/desk/figures"))) {
            assertThat(page.headers().map().get("Content-Security-Policy")).containsExactly(Chains.PAGE_POLICY);
        }
        assertThat(Chains.PAGE_POLICY)
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe");
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        assertThat(set).isNotEmpty();
        return set;
    }

    private static String csrf(String page) {
        String value = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(house.url(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(house.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
