package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.logIn;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.texts;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.interactions.Actions;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** The page changes while one works in it, and stays calm. */
class DeskLiveTest {

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
    void aPressThatHasBegunHitsWhatItWasMeantForAlthoughTheQueueChanges() {
        String agaton = asks("Agaton", "+46701740751");
        Address phone = day.known("Amalrik", "+46701740752");
        String amalrik = day.person("Amalrik");
        logIn("anna");
        String row = "#queue a[data-person='" + agaton + "']";
        BROWSER.await(page -> !all(row).isEmpty());
        BROWSER.driver().executeScript("arguments[0].scrollIntoView()", one(row));
        new Actions(BROWSER.driver()).clickAndHold(one(row)).perform();
        String before = BROWSER.driver().getTitle();
        house.hears(phone, "jag vill dö, jag har tabletter framför mig");
        BROWSER.await(page -> !before.equals(BROWSER.driver().getTitle()));
        new Actions(BROWSER.driver()).release().perform();
        BROWSER.await(page -> !all(".talk[data-person='" + agaton + "']").isEmpty());
        BROWSER.await(
                page -> !all(".group.crisis a[data-person='" + amalrik + "']").isEmpty());
    }

    @Test
    void whatIsArmedForASecondPressStaysArmedWhileTheTalkGoesOn() {
        String alfrida = asks("Alfrida", "+46701740753");
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + alfrida));
        Desk.press("Ta samtalet");
        Desk.awaitState("Du har tagit");
        house.as("chief", HandoverApi.class).take(alfrida, true);
        Desk.press("Ta över");
        house.hears(Address.sms("+46701740753"), "jag heter Alfrida och vill ha ett möte");
        Desk.awaitLine("vill ha ett möte");
        Desk.press("Tryck igen: ta över");
        Desk.awaitState("Du har tagit");
    }

    @Test
    void ofALongTalkTheOlderLinesComeOnRequest() {
        Address phone = day.known("Yrsa", "+46701740754");
        String yrsa = day.person("Yrsa");
        for (int i = 1; i <= 230; i++) {
            house.hears(phone, "rad nummer " + i);
        }
        day.soon(() -> house.bean(People.class).wholeThread(yrsa).stream()
                .anyMatch(line -> line.text().equals("rad nummer 230")));
        logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + yrsa));
        BROWSER.await(page -> texts(".bubble").contains("rad nummer 230"));
        assertThat(texts(".bubble")).doesNotContain("rad nummer 1");
        BROWSER.picture("desk-long-talk");
        one("#older").click();
        BROWSER.await(page -> texts(".bubble").contains("rad nummer 1"));
        List<String> said = texts(".person .bubble").stream()
                .filter(words -> words.startsWith("rad"))
                .toList();
        assertThat(said).hasSize(230).startsWith("rad nummer 1", "rad nummer 2").endsWith("rad nummer 230");
        assertThat(texts(".day").stream().filter("I dag"::equals)).hasSize(1);
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
    }

    private String asks(String name, String number) {
        Address phone = day.known(name, number);
        house.hears(phone, "vill prata med en människa");
        String person = day.person(name);
        day.soon(() -> day.waits(person));
        return person;
    }
}
