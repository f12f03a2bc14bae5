package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.awaitLine;
import static se.navigatorbot.bot.desk.Desk.awaitState;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.openTalk;
import static se.navigatorbot.bot.desk.Desk.press;
import static se.navigatorbot.bot.desk.Desk.send;
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** A coach answers, and the bot steps aside. */
class DeskTalkTest {

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void somebodyAsksForAHumanAndGetsOneWithoutAnyReload() {
        logIn("anna");
        Address phone = day.known("Amir", "+46701740701");
        String ali = day.person("Amir");
        house.hears(phone, "vill prata med en människa");
        openTalk(ali);
        awaitLine("vill prata med en människa");
        awaitState("ville prata");
        press("Ta samtalet");
        awaitState("Du har tagit samtalet");
        assertThat(texts(".why p")).anyMatch(why -> why.contains("vill prata med en människa"));

        write("Hej Amir, jag läser nu. Vad kan jag hjälpa till med?");
        BROWSER.await(page -> one("#parts").getText().equals("· 1 del"));
        send();
        awaitLine("Hej Amir, jag läser nu.");
        awaitState("Du svarar. Boten är tyst.");
        day.reads(phone, "jag läser nu");
        assertThat(texts(".marker-words")).anyMatch(words -> words.contains("är här"));
        assertThat(one("#text").getDomProperty("value")).isEmpty();

        house.hears(phone, "när har ni öppet?");
        awaitLine("när har ni öppet?");
        BROWSER.picture("desk-talk");
        press("Lämna tillbaka");
        awaitState("Boten svarar.");
        assertThat(BROWSER.complaints()).isEmpty();
        assertThat(BROWSER.requestedHosts()).containsExactly("127.0.0.1");
    }

    @Test
    void everyReadingIsInTheAuditLog() {
        day.known("Berit", "+46701740702");
        String berit = day.person("Berit");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + berit));
        BROWSER.await(page -> !all(".talk").isEmpty());

        assertThat(house.bean(AuditLog.class).latest(50))
                .anySatisfy(entry -> assertThat(entry.target()).isEqualTo("GET /desk/queue"))
                .anySatisfy(entry -> {
                    assertThat(entry.user()).isEqualTo("anna");
                    assertThat(entry.what()).isEqualTo("CONVERSATION_READ");
                    assertThat(entry.target()).isEqualTo("GET /desk/talks/" + berit);
                });
    }

    @Test
    void atNightOneIsAskedWhenToSend() {
        Address phone = day.known("Cesar", "+46701740703");
        String cesar = day.person("Cesar");
        house.hears(phone, "vill prata med en människa");
        house.turnTo(DayOfWeek.TUESDAY, 22);
        logIn("anna");
        openTalk(cesar);
        write("Vi hörs i morgon.");
        send();
        BROWSER.await(page -> one("#night").isDisplayed());
        BROWSER.picture("desk-night");
        one("#night [data-when=morning]").click();
        BROWSER.await(page -> texts(".said").stream().anyMatch(words -> words.contains("kl 8")));
        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("Vi hörs"));

        house.turnTo(DayOfWeek.WEDNESDAY, 9);
        day.reads(phone, "Vi hörs i morgon.");
        awaitLine("Vi hörs i morgon.");
    }

    @Test
    void aDangerStandsOnTopUntilSomebodyTakesIt() {
        Address phone = day.known("Dana", "+46701740704");
        String dana = day.person("Dana");
        logIn("anna");
        house.hears(phone, "jag vill dö, jag har tabletter framför mig");
        String row = ".group.crisis .row:has(a[data-person='" + dana + "'])";
        BROWSER.await(page -> !all(row + ".open").isEmpty());
        BROWSER.picture("desk-crisis");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(BROWSER.driver().getTitle()).startsWith("Akut!");
        assertThat(all("#queue .group").get(0).getAttribute("class")).contains("crisis");

        Desk.click(row + " button");
        BROWSER.await(page -> !all(".talk[data-person='" + dana + "']").isEmpty());
        awaitState("Du har tagit larmet");
        BROWSER.picture("desk-crisis-taken");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        BROWSER.await(page -> all(row + ".open").isEmpty());
        press("Avsluta larmet");
        press("Tryck igen: faran är över");
        BROWSER.await(page -> all(row).isEmpty());
    }

    @Test
    void whatIsTypedOutlivesALogOutAndALostLine() {
        Address phone = day.known("Erik", "+46701740705");
        String erik = day.person("Erik");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(erik);
        write("Det här vill jag inte skriva två gånger");
        BROWSER.driver().manage().deleteCookieNamed("desk");
        send();
        BROWSER.await(page -> one("#locked").isDisplayed());
        BROWSER.picture("desk-locked");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        one("#locked input[name=password]").sendKeys(StaffHouse.PASSWORD);
        one("#locked button.main").click();
        awaitLine("Det här vill jag inte skriva två gånger");

        write("Inte det här heller");
        BROWSER.offline(true);
        send();
        BROWSER.await(page -> one("#wrong").getText().contains("finns kvar"));
        BROWSER.driver().navigate().refresh();
        BROWSER.offline(false);
        BROWSER.open(HOUSE.url("/desk/talks/" + erik));
        BROWSER.await(page -> !all("#text").isEmpty());
        assertThat(one("#text").getDomProperty("value")).isEqualTo("Inte det här heller");
        send();
        awaitLine("Inte det här heller");
        day.reads(phone, "Inte det här heller");
    }

    @Test
    void whoeverElseLogsInOverAnOpenPageGetsNothingThatStoodThere() {
        Address phone = day.known("Evert", "+46701740706");
        String evert = day.person("Evert");
        house.add("signhild", Role.COACH, "ronneby");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(evert);
        write("Annas ord som ingen annan ska läsa");
        BROWSER.driver().manage().deleteCookieNamed("desk");
        send();
        BROWSER.await(page -> one("#locked").isDisplayed());
        assertThat(
                        BROWSER.driver()
                                .executeScript(
                                        "return getComputedStyle(document.getElementById('locked'), '::backdrop').backgroundColor"))
                .as("nothing shines through")
                .isEqualTo("rgb(16, 24, 27)");
        one("#locked input[name=user]").clear();
        one("#locked input[name=user]").sendKeys("signhild");
        one("#locked input[name=password]").sendKeys(StaffHouse.PASSWORD);
        one("#locked button.main").click();
        BROWSER.await(page ->
                Boolean.TRUE.equals(BROWSER.driver().executeScript("return location.pathname === '/desk/queue'")));
        BROWSER.open(HOUSE.url("/desk/talks/" + evert));
        awaitLine("vill prata");
        assertThat(one("#text").getDomProperty("value")).isEmpty();
        assertThat(BROWSER.driver().executeScript("return JSON.stringify(sessionStorage)"))
                .isEqualTo("{}");
        assertThat(texts(".bubble")).noneMatch(words -> words.contains("Annas ord"));
        assertThat(house.sms().textsTo(phone)).noneMatch(words -> words.contains("Annas ord"));
    }
}
