package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.awaitLine;
import static se.navigatorbot.bot.desk.Desk.focused;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.openTalk;
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** The desk for those who see little, hear it, use keys alone or hold a phone in one hand; and for hostile words. */
class DeskAccessTest {

    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=\"window.ran=1\">",
            "<script>window.ran=1</script>",
            "</textarea><svg onload=window.ran=1>",
            "[[${7*7}]] __${7*7}__ *{7*7} #{T(java.lang.Runtime)}",
            "javascript:window.ran=1 data:text/html,<script>window.ran=1</script>",
            "' onmouseover='window.ran=1' x=\"",
            "\u202Etxet desrever\u202C \u2066isolated\u2069 z\u0335\u0321a\u0335l\u0335g\u0335o");

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
    void nothingStandsInTheWayOfAScreenReaderInLightOrDark() {
        Address phone = day.known("Fatima", "+46701740711");
        String fatima = day.person("Fatima");
        house.hears(phone, "vill prata med en människa");
        for (boolean dark : new boolean[] {false, true}) {
            String shade = dark ? "-dark" : "";
            BROWSER.dark(dark);
            Desk.asNew();
            faultless("/desk/accessibility", "desk-statement" + shade);
            faultless("/desk", "desk-login" + shade);
            logIn("anna");
            faultless("desk-queue" + shade);
            openTalk(fatima);
            awaitLine("vill prata");
            faultless("desk-open-talk" + shade);
            write("?");
            one("#lines").sendKeys("?");
            BROWSER.await(page -> one("#keys").isDisplayed());
            faultless("desk-keys" + shade);
            focused().sendKeys(Keys.ESCAPE);
            one(".own summary").click();
            faultless("desk-account" + shade);
            faultless("/desk/talks/0-nobody", "desk-glass" + shade);
            faultless("/desk/talks/nobody", "desk-problem" + shade);
        }
    }

    @Test
    void everythingWorksWithTheKeyboardAlone() {
        Address phone = day.known("Gustav", "+46701740712");
        String gustav = day.person("Gustav");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        BROWSER.await(page -> !all("#queue a[data-person='" + gustav + "']").isEmpty());
        for (int i = 0; i < 100 && !gustav.equals(focused().getAttribute("data-person")); i++) {
            focused().sendKeys("j");
        }
        focused().sendKeys(Keys.ENTER);
        BROWSER.await(page -> !all(".talk[data-person='" + gustav + "']").isEmpty());
        BROWSER.await(page -> "talk-pane".equals(focused().getAttribute("id")));
        focused().sendKeys("r");
        focused().sendKeys("Hej Gustav", Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitLine("Hej Gustav");
        focused().sendKeys(Keys.TAB);
        one("#talk-pane").sendKeys("e");
        Desk.awaitState("Boten svarar");
    }

    @Test
    void aPhoneInOneHandShowsOneThingAtATimeAndNothingIsTooSmall() {
        Address phone = day.known("Hamid", "+46701740713");
        String hamid = day.person("Hamid");
        house.hears(phone, "Förstagångsarbetssökandestödsmyndighetshandläggarutbildningarna".repeat(3));
        house.hears(phone, "vill prata med en människa");
        BROWSER.screen(320, 640);
        logIn("anna");
        noSideways();
        BROWSER.await(page -> !all("#queue a[data-person='" + hamid + "']").isEmpty());
        BROWSER.picture("desk-phone-queue");
        thumbs();
        openTalk(hamid);
        awaitLine("vill prata");
        assertThat(one(".queue-pane").isDisplayed()).isFalse();
        noSideways();
        thumbs();
        faultless("desk-phone-talk");
        one(".to-card").click();
        BROWSER.await(page -> one("#facts").isDisplayed());
        faultless("desk-phone-card");
        one(".card-back").click();
        one(".talk-head .back").click();
        BROWSER.await(page -> one(".queue-pane").isDisplayed());
    }

    @Test
    void zoomedToFourHundredPercentOneCanStillReadAndWrite() {
        Address phone = day.known("Inga", "+46701740714");
        String ines = day.person("Inga");
        house.hears(phone, "vill prata med en människa");
        BROWSER.screen(320, 256);
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + ines));
        awaitLine("vill prata");
        write("Hej Inga");
        BROWSER.picture("desk-zoomed");
        one("#send").click();
        awaitLine("Hej Inga");
        noSideways();
    }

    @Test
    void hostileWordsAreShownAsWords() {
        Address phone = day.known("<b onclick=window.ran=1>Jo", "+46701740715");
        String jo = day.person("<b onclick");
        HOSTILE.forEach(words -> house.hears(phone, words));
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(jo);
        awaitLine("vill prata");
        write("<script>window.ran=1</script>");
        Desk.send();
        Desk.awaitState("Du svarar");
        BROWSER.picture("desk-hostile");

        assertThat(texts(".person .bubble")).containsAll(HOSTILE);
        assertThat(texts(".staff .bubble")).contains("<script>window.ran=1</script>");
        assertThat(texts("#talk-name span")).contains("<b onclick=window.ran=1>Jo");
        assertThat(BROWSER.driver().executeScript("return window.ran === undefined"))
                .isEqualTo(true);
        assertThat(texts(".bubble *, #talk-name b")).isEmpty();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static void faultless(String path, String picture) {
        BROWSER.open(HOUSE.url(path));
        faultless(picture);
    }

    private static void faultless(String picture) {
        BROWSER.picture(picture);
        assertThat(BROWSER.accessibilityFaults()).as(picture).isEmpty();
    }

    private static void noSideways() {
        assertThat(BROWSER.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void thumbs() {
        for (WebElement target : all("button, textarea, .back, .call, .to-card, .places a, .row a")) {
            if (target.isDisplayed()) {
                assertThat(target.getSize().getHeight()).as(target.getText()).isGreaterThanOrEqualTo(44);
            }
        }
    }
}
