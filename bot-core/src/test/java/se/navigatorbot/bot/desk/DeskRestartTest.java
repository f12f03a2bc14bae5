package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.desk.Desk.BROWSER;
import static se.navigatorbot.bot.desk.Desk.HOUSE;
import static se.navigatorbot.bot.desk.Desk.all;
import static se.navigatorbot.bot.desk.Desk.awaitLine;
import static se.navigatorbot.bot.desk.Desk.one;
import static se.navigatorbot.bot.desk.Desk.send;
import static se.navigatorbot.bot.desk.Desk.texts;
import static se.navigatorbot.bot.desk.Desk.write;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Browser;

/** What is being written outlives the process that showed the page, and goes once however many tabs hold it. */
class DeskRestartTest {

    @RegisterExtension
    static final StaffHouse house = HOUSE;

    @RegisterExtension
    static final Browser browser = BROWSER;

    private final StaffDay day = new StaffDay(HOUSE);

    @BeforeEach
    void nobodyIsLoggedIn() {
        BROWSER.screen(1280, 800);
    }

    @Test
    void whatIsTypedOutlivesTheProcessAndGoesByTheNextOne() throws Exception {
        Address phone = day.known("Restina", "+46701740789");
        String restina = day.person("Restina");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(restina));
        try (TurnableDoor door = new TurnableDoor(port(house.setting("local.server.port")));
                ConfigurableApplicationContext second = house.twin()) {
            BusinessClock clock = second.getBean(BusinessClock.class);
            clock.advance(Duration.between(
                    clock.instant(), house.bean(BusinessClock.class).instant()));
            open(door, restina);
            write("Det här skriver jag en gång");
            door.turnTo(0);
            send();
            BROWSER.await(page -> one("#wrong").getText().contains("finns kvar"));
            write(" till");
            door.turnTo(port(second.getEnvironment().getProperty("local.server.port")));
            BROWSER.await(page -> {
                if (one("#send").getAttribute("aria-busy") == null) {
                    send();
                }
                return texts(".staff .bubble").contains("Det här skriver jag en gång till");
            });
            BROWSER.await(page -> "".equals(one("#text").getDomProperty("value")));
            assertThat(written(restina, "Det här skriver jag en gång till")).isEqualTo(1);

            house.hears(phone, "tack, vi hörs");
            awaitLine("tack, vi hörs");
            write("Detta blir kvar");
            BROWSER.driver().navigate().refresh();
            BROWSER.await(page -> !all("#text").isEmpty()
                    && "Detta blir kvar".equals(one("#text").getDomProperty("value")));
        }
    }

    @Test
    void aDraftThatStandsInTwoTabsGoesOnce() throws Exception {
        Address phone = day.known("Tabita", "+46701740790");
        String tabita = day.person("Tabita");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(tabita));
        Desk.asNew();
        Desk.logIn("anna");
        BROWSER.open(HOUSE.url("/desk/talks/" + tabita));
        BROWSER.await(page -> !all("#text").isEmpty());
        write("En gång räcker");
        String first = BROWSER.driver().getWindowHandle();
        BROWSER.driver().executeScript("window.open('/desk/talks/" + tabita + "')");
        BROWSER.await(page -> BROWSER.driver().getWindowHandles().size() == 2);
        for (String tab : BROWSER.driver().getWindowHandles()) {
            BROWSER.driver().switchTo().window(tab);
            BROWSER.await(page -> !all("#text").isEmpty()
                    && "En gång räcker".equals(one("#text").getDomProperty("value")));
        }
        for (String tab : BROWSER.driver().getWindowHandles()) {
            BROWSER.driver().switchTo().window(tab);
            send();
            BROWSER.await(page -> "".equals(one("#text").getDomProperty("value")));
            awaitLine("En gång räcker");
            if (!tab.equals(first)) {
                BROWSER.driver().close();
            }
        }
        BROWSER.driver().switchTo().window(first);
        day.reads(phone, "En gång räcker");
        assertThat(written(tabita, "En gång räcker")).isEqualTo(1);
    }

    private static void open(TurnableDoor door, String person) {
        BROWSER.driver().get(door.url("/desk/accessibility"));
        BROWSER.driver().manage().deleteAllCookies();
        BROWSER.driver().executeScript("sessionStorage.clear()");
        BROWSER.open(door.url("/desk"));
        one("input[name=user]").sendKeys("anna");
        one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
        BROWSER.await(page -> !all("#queue").isEmpty());
        BROWSER.open(door.url("/desk/talks/" + person));
        BROWSER.await(page -> !all("#text").isEmpty());
    }

    private static long written(String person, String words) {
        return house.bean(People.class).wholeThread(person).stream()
                .filter(line -> line.text().equals(words))
                .count();
    }

    private static int port(@Nullable String setting) {
        return Integer.parseInt(Objects.requireNonNull(setting));
    }
}
