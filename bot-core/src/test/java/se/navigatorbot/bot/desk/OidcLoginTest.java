package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffHouse;

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

    private HttpClient browser = browser();

    @BeforeEach
    void nothingIsWrong() {
        issuer.fault = TestIssuer.Fault.NONE;
        issuer.subject = "sub-1";
        issuer.userName = "sara.berg@example.com";
        issuer.groups = List.of("g-coach", "g-ronneby", "g-unknown");
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
        HttpResponse<String> out = logIn("");
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body()).contains("Dina grupper ger ingen roll");
        issuer.groups = List.of("g-coach");
        assertThat(logIn("").body()).contains("ger inget centrum");
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
