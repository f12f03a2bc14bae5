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
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.springframework.web.client.HttpClientErrorException;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** Several of staff, several tabs, and what is done beside the talk. */
class DeskTogetherTest {

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeAll
    static void aColleague() {
        house.add("cilla", Role.COACH, "ronneby");
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        Desk.asNew();
        BROWSER.screen(1280, 800);
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void ofManyWhoPressAtOnceOneHasItAndTheOthersAreTold() {
        Address phone = day.known("Nils", "+46701740731");
        String nils = day.person("Nils");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(nils));
        List<HandoverApi> coaches = List.of(house.as("anna", HandoverApi.class), house.as("cilla", HandoverApi.class));
        List<CompletableFuture<String>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> taking(coaches.get(i % 2), nils)))
                .toList();
        List<String> told = answers.stream().map(CompletableFuture::join).toList();
        assertThat(told).filteredOn(String::isEmpty).isNotEmpty();
        assertThat(told).anySatisfy(words -> assertThat(words).contains("har redan"));

        logIn("anna");
        openTalk(nils);
        BROWSER.await(page -> texts(".state").stream().anyMatch(words -> words.contains("har tagit samtalet")));
    }

    private static String taking(HandoverApi talks, String person) {
        try {
            talks.take(person, null);
            return "";
        } catch (HttpClientErrorException refused) {
            return refused.getResponseBodyAsString();
        }
    }

    @Test
    void whatAColleagueWritesStandsInBothTabsAtOnce() {
        Address phone = day.known("Olga", "+46701740732");
        String olga = day.person("Olga");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(olga);
        String first = BROWSER.driver().getWindowHandle();
        BROWSER.driver().executeScript("window.open('/desk/talks/" + olga + "')");
        house.as("cilla", ConversationsApi.class).reply(olga, new Words("Hej Olga, Cilla här", "now"));
        awaitLine("Cilla här");
        awaitState("svarar");
        press("Ta över");
        press("Tryck igen: ta över");
        awaitState("Du ");
        for (String other : BROWSER.driver().getWindowHandles()) {
            if (!other.equals(first)) {
                BROWSER.driver().switchTo().window(other);
                awaitLine("Cilla här");
                awaitState("Du ");
                BROWSER.driver().close();
            }
        }
        BROWSER.driver().switchTo().window(first);
    }

    @Test
    void booksNotesAndSignsUpWithoutLeavingTheTalk() {
        Address phone = day.known("Pelle", "+46701740733");
        String pelle = day.person("Pelle");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + pelle));
        openPart("Boka möte");
        fill("input[name=date]", day.tomorrow().toString());
        fill("input[name=time]", "13:00");
        press("Boka");
        BROWSER.await(page -> texts(".next-when").stream().anyMatch(when -> when.contains("13.00")));
        day.reads(phone, "kl 13");

        openPart("Anteckna");
        one(".note-form textarea").sendKeys("Har fått diagnosen adhd");
        press("Spara");
        BROWSER.await(page -> one(".note-form .wrong").getText().contains("adhd"));
        BROWSER.picture("desk-note-warned");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        press("Spara ändå");
        BROWSER.await(page -> texts(".line.note").stream().anyMatch(line -> line.contains("diagnosen")));
        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("diagnosen"));
        BROWSER.picture("desk-card");
        press("Avboka");
        press("Tryck igen: avboka och säg till");
        BROWSER.await(page -> texts(".next").stream().anyMatch(next -> next.contains("Inget bokat")));
    }

    @Test
    void aReadyAnswerIsOneKeyAway() {
        Address phone = day.known("Rut", "+46701740734");
        String rut = day.person("Rut");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/answers"));
        one("input[name=title]").sendKeys("Återkommer");
        one("textarea[name=text]").sendKeys("Hej {namn}, jag hör av mig i eftermiddag.");
        press("Spara");
        BROWSER.await(page -> texts(".answers h2").contains("Återkommer"));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        BROWSER.open(HOUSE.url("/desk/talks/" + rut));
        BROWSER.await(page -> !all("#text").isEmpty());
        write("/");
        BROWSER.await(page -> one("#ready").isDisplayed());
        BROWSER.picture("desk-ready-answers");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        one("#ready .choose button[data-text*=eftermiddag]").click();
        BROWSER.await(page ->
                "Hej Rut, jag hör av mig i eftermiddag.".equals(one("#text").getDomProperty("value")));
        one("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        day.reads(phone, "Hej Rut");
    }

    @Test
    void whoHasSaidStopIsNotWrittenToAndTheNumberStandsThere() {
        Address phone = day.known("Stina", "+46701740735");
        String stina = day.person("Stina");
        house.hears(phone, "STOPP");
        day.reads(phone, "Svara");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + stina));
        BROWSER.await(page -> texts(".stopped").stream().anyMatch(words -> words.contains("070-174 07 35")));
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        write("Hej Stina");
        Desk.send();
        BROWSER.await(page -> one("#wrong").getText().contains("STOPP"));
        BROWSER.picture("desk-stopped");
        assertThat(one("#text").getDomProperty("value")).isEqualTo("Hej Stina");
    }

    @Test
    void aTalkIsPutAsideAndComesBackWhenThePersonWrites() {
        Address phone = day.known("Tage", "+46701740736");
        String tage = day.person("Tage");
        house.hears(phone, "vill prata med en människa");
        logIn("anna");
        openTalk(tage);
        Desk.click(".more summary");
        BROWSER.picture("desk-more");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        press("Lägg undan tills personen skriver");
        BROWSER.await(
                page -> !all(".group.snoozed a[data-person='" + tage + "']").isEmpty());
        house.hears(phone, "hallå, är någon där?");
        BROWSER.await(
                page -> !all(".group.waiting a[data-person='" + tage + "']").isEmpty());
    }

    private static void openPart(String summary) {
        BROWSER.await(page -> !texts(".do summary").isEmpty());
        all(".do summary").stream()
                .filter(one -> one.getText().contains(summary))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void fill(String selector, String value) {
        BROWSER.driver().executeScript("arguments[0].value = arguments[1]", one(selector), value);
    }
}
