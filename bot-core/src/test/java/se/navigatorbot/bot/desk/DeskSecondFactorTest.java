package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import se.navigatorbot.bot.staff.OneTimeCodes;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AuditApi;
import se.navigatorbot.bot.staffapi.AuditApi.AuditRow;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Browser;

/** An administrator's first log-in, outside a demonstration. */
class DeskSecondFactorTest {

    @RegisterExtension
    static final StaffHouse house =
            StaffHouse.own().with("navigator.demo", "false").with("navigator.staff.emergency", "nod");

    @RegisterExtension
    static final Browser browser = BROWSER;

    @BeforeEach
    void nobodyIsLoggedIn() {
        BROWSER.screen(1280, 800);
        BROWSER.driver().get(house.url("/desk/accessibility"));
        BROWSER.driver().manage().deleteAllCookies();
    }

    @Test
    void theFirstLogInLeadsToTheAppAndToNothingElse() {
        house.add("kim", Role.ADMINISTRATOR);
        logIn("kim");
        BROWSER.await(page -> texts("h1").contains("Kodapp för ditt konto"));
        BROWSER.open(house.url("/desk/cases"));
        assertThat(BROWSER.driver().getCurrentUrl()).endsWith("/desk/second-factor");
        HttpResponse<String> refused = house.call(house.token("kim"), "GET", "/api/staff", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("second-factor-needed", "me second-factor");
        assertThat(house.call(house.token("kim"), "POST", "/api/me/password", "{}")
                        .statusCode())
                .as("a found password is not made another")
                .isEqualTo(403);
        assertThat(house.as("kim", LoginApi.class).me().notice()).contains("kodapp");

        faultless("desk-second-factor");
        one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
        BROWSER.await(page -> !all(".secret").isEmpty());
        faultless("desk-second-factor-key");
        assertThat(one(".qr svg").getRect().width).as("big enough for a phone").isGreaterThan(180);
        String secret = one(".secret").getText().replace(" ", "");
        one("input[name=code]").sendKeys("000000", Keys.ENTER);
        BROWSER.await(page -> texts(".wrong").stream().anyMatch(words -> words.contains("stämmer inte")));
        assertThat(one(".secret").getText().replace(" ", "")).isEqualTo(secret);
        one("input[name=code]").sendKeys(codeOf(secret), Keys.ENTER);
        BROWSER.await(page -> !all("#queue").isEmpty());
        assertThat(all(".unguarded")).isEmpty();
        assertThat(house.call(house.token("kim"), "GET", "/api/staff", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoLostThePhoneBeginsAnewAfterAResetByAnotherAdministrator() {
        house.add("nod", Role.ADMINISTRATOR);
        house.add("lo", Role.ADMINISTRATOR);
        LoginApi lo = house.as("lo", LoginApi.class);
        lo.confirmSecondFactor(
                new LoginApi.TypedCode(codeOf(lo.secondFactor(new LoginApi.OwnPassword(StaffHouse.PASSWORD, null))
                        .secret())));
        assertThat(house.as("lo", StaffApi.class).list().rows()).isNotEmpty();

        house.as("nod", StaffApi.class).reset("lo");
        assertThat(house.call(house.token("lo"), "GET", "/api/staff", "").body())
                .contains("second-factor-needed");
    }

    @Test
    void theAccountForEmergenciesOpensAndItIsWrittenDown() {
        house.add("nod", Role.ADMINISTRATOR);
        logIn("nod");
        BROWSER.await(page -> !all("#queue").isEmpty());
        assertThat(one(".unguarded").getDomAttribute("title")).contains("nödkonto");
        assertThat(one(".unguarded").getText()).isEqualTo("Nödkonto");
        assertThat(all("a.unguarded")).as("an app would end its purpose").isEmpty();
        assertThat(house.as("nod", AuditApi.class).list(null, "nod").rows())
                .extracting(AuditRow::what)
                .contains("EMERGENCY_LOG_IN");
    }

    private static void logIn(String user) {
        BROWSER.open(house.url("/desk"));
        one("input[name=user]").sendKeys(user);
        one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
    }

    private static String codeOf(String secret) {
        return OneTimeCodes.at(secret, house.bean(BusinessClock.class).real().instant());
    }

    private static void faultless(String picture) {
        BROWSER.picture(picture);
        assertThat(BROWSER.accessibilityFaults()).as(picture).isEmpty();
    }
}
