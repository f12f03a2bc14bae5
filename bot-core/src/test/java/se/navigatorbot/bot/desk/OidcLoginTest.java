package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.channels.Browser;

/** In at the desk by the organisation's own log-in. */
class OidcLoginTest {

    private static final TestIssuer issuer = new TestIssuer();

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own()
            .with("navigator.oidc.issuer", issuer.url())
            .with("navigator.oidc.client-id", "bot")
            .with("navigator.oidc.client-secret", "hemligt")
            .with("navigator.oidc.roles", "g-coach=coach, g-admin=administratör")
            .with("navigator.oidc.centres", "g-ronneby=ronneby, g-karlshamn=karlshamn");

    @RegisterExtension
    static final Browser real = new Browser();

    private HttpClient browser = browser();

    @BeforeEach
    void nothingIsWrong() {
        issuer.fault = TestIssuer.Fault.NONE;
        issuer.subject = "sub-1";
        issuer.userName = "sara.berg@example.com";
        issuer.groups = List.of("g-coach", "g-ronneby", "g-unknown");
        issuer.insteadOfGroups = "";
    }

    @AfterAll
    static void end() {
        issuer.close();
    }

    @Test
    void groupsGiveRoleAndCentresEachTime() throws Exception {
        assertThat(get("/desk").body()).contains("/desk/oidc", "Logga in med jobbkontot");
        HttpResponse<String> in = logIn("/desk/queue");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/desk?next=%2Fdesk%2Fqueue");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("desk=") && cookie.contains("HttpOnly"));
        assertThat(get("/desk/queue").statusCode()).isEqualTo(200);
        Account sara = account("sara.berg");
        assertThat(sara.role()).isEqualTo(Role.COACH);
        assertThat(sara.centres()).containsExactly("ronneby");

        issuer.groups = List.of("g-admin", "g-coach", "g-karlshamn");
        browser = browser();
        logIn("");
        assertThat(account("sara.berg").role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(account("sara.berg").centres()).containsExactly("karlshamn");
    }

    @Test
    void aLocalAccountIsNeverTakenOver() throws Exception {
        issuer.subject = "sub-2";
        issuer.userName = "chief@example.com";
        assertThat(logIn("").statusCode()).isEqualTo(303);
        assertThat(account("chief").local()).isTrue();
        assertThat(account("chief").role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(account("chief-2").local()).isFalse();
    }

    @Test
    void withoutARoleNobodyIsIn() throws Exception {
        issuer.subject = "sub-3";
        issuer.groups = List.of("g-ronneby");
        HttpResponse<String> out = logIn("/desk/day");
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body())
                .contains("Dina grupper ger ingen roll")
                .as("the page that was wanted is still wanted")
                .contains("/desk/oidc?next=/desk/day", "name=\"next\" value=\"/desk/day\"");
        issuer.groups = List.of("g-coach");
        assertThat(logIn("").body()).contains("ger inget centrum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"hasgroups\":true",
                "\"_claim_names\":{\"groups\":\"src1\"},\"_claim_sources\":{\"src1\":{\"endpoint\":\"https://graph\"}}"
            })
    void moreGroupsThanATokenHoldsAreSaidToBeSoAndRolesStandIn(String leftOut) throws Exception {
        issuer.subject = "sub-4-" + leftOut.length();
        issuer.userName = "manga.grupper@example.com";
        issuer.insteadOfGroups = leftOut;
        HttpResponse<String> out = logIn("");
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body()).contains("så många grupper", "tilldelade programmet");
        issuer.insteadOfGroups = leftOut + ",\"roles\":[\"g-coach\",\"g-ronneby\"]";
        assertThat(logIn("").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource(value = TestIssuer.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenThatIsNotForUsLetsNobodyIn(TestIssuer.Fault fault) throws Exception {
        issuer.fault = fault;
        assertThat(logIn("").statusCode()).isEqualTo(503);
        assertThat(get("/desk/queue").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerBelongsToTheBrowserThatAskedAndCountsOnce() throws Exception {
        String back = "/desk/oidc/back" + issuer.approves(location(get("/desk/oidc")));
        HttpClient first = browser;
        browser = browser();
        assertThat(get(back).statusCode()).as("somebody else's browser").isEqualTo(400);
        browser = first;
        assertThat(get(back).statusCode()).isEqualTo(303);
        assertThat(get(back).statusCode()).as("once").isEqualTo(400);
        assertThat(get("/desk/oidc/back?error=access_denied&state=x").statusCode())
                .isEqualTo(400);
        assertThat(get("/desk/oidc/back").statusCode()).isEqualTo(400);
    }

    @Test
    void whoLogsOutHereLogsOutThereToo() throws Exception {
        issuer.subject = "sub-4";
        issuer.userName = "lova@example.com";
        logIn("");
        String page = get("/desk/queue").body();
        String csrf = page.replaceAll("(?s).*name=\"csrf\" content=\"([^\"]+)\".*", "$1");
        HttpResponse<String> out = browser.send(
                HttpRequest.newBuilder(URI.create(house.url("/desk/logout")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body())
                .contains("0; url=" + issuer.url() + "/out?client_id=bot&amp;post_logout_redirect_uri="
                        + URLEncoder.encode(house.url("/desk"), StandardCharsets.UTF_8));
        assertThat(get("/desk/me").body()).contains("\"in\":false");
        assertThat(Visitor.as("anna", house).post("/desk/logout", "").statusCode())
                .as("a local account has nothing to end there")
                .isEqualTo(303);
    }

    @Test
    void whoWasLoggedOutComesBackByTheOrganisationToThePageAndTheWordsOnIt() {
        StaffDay day = new StaffDay(house);
        day.known("Oidina", "+46701741110");
        String oidina = day.person("Oidina");
        issuer.subject = "sub-5";
        issuer.userName = "molly@example.com";
        real.screen(1280, 800);
        real.driver().get(house.url("/desk/accessibility"));
        real.driver().manage().deleteAllCookies();
        real.open(house.url("/desk/oidc?next=/desk/talks/" + oidina));
        real.await(page -> !real.driver().findElements(By.id("text")).isEmpty());
        real.driver().findElement(By.id("text")).sendKeys("Hej Oidina, jag");
        real.driver().executeScript("document.querySelector('.note-form').closest('details').open = true");
        real.driver().findElement(By.cssSelector(".note-form textarea")).sendKeys("ringer på fredag");
        house.bean(Sessions.class).endAll("molly");
        real.driver().findElement(By.cssSelector(".note-form button")).click();
        real.await(page -> real.driver().findElement(By.id("locked")).isDisplayed());
        real.picture("desk-locked-organisation");
        assertThat(real.driver().findElements(By.cssSelector("#locked input[type=password]")))
                .isEmpty();
        assertThat(real.accessibilityFaults()).isEmpty();
        real.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        real.await(page -> real.driver().getCurrentUrl().endsWith("/desk/talks/" + oidina)
                && real.driver().findElements(By.cssSelector("dialog[open]")).isEmpty()
                && !real.driver().findElements(By.cssSelector("#text")).isEmpty()
                && "Hej Oidina, jag"
                        .equals(real.driver().findElement(By.id("text")).getDomProperty("value"))
                && "ringer på fredag"
                        .equals(real.driver()
                                .findElement(By.cssSelector(".note-form textarea"))
                                .getDomProperty("value")));

        real.driver().executeScript("document.querySelector('form[action=\"/desk/logout\"] button').click()");
        real.await(page -> real.driver().getCurrentUrl().endsWith("/desk") && !issuer.left.isEmpty());
        assertThat(issuer.left).startsWith("client_id=bot&post_logout_redirect_uri=");
    }

    private HttpResponse<String> logIn(String next) throws Exception {
        String there = location(get("/desk/oidc" + (next.isEmpty() ? "" : "?next=" + next)));
        assertThat(there).startsWith(issuer.url() + "/authorize?").contains("code_challenge_method=S256", "nonce=");
        return get("/desk/oidc/back" + issuer.approves(there));
    }

    private static Account account(String user) {
        return house.bean(StaffAccounts.class).find(user).orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(house.url(path))).build(), BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
