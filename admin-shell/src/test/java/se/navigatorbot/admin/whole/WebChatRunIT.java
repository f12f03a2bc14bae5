package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.navigatorbot.channels.Browser;

/** An unknown young person in the web chat, in a real browser, against the real jars; and a coach who answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebChatRunIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Town town = new Town();

    @BeforeAll
    void openInTheMorning() {
        town.open(Instant.parse("2026-11-23T09:00:00Z"), "+46701740616");
        town.staff.run(
                "event",
                "add",
                "--kind",
                "cv_workshop",
                "--title",
                "CV-verkstad",
                "--centre",
                "ronneby",
                "--place",
                "Exempelgatan 12",
                "--start",
                "2026-11-26T13:00",
                "--minutes",
                "120",
                "--seats",
                "8");
    }

    @AfterAll
    void closeEverything() {
        town.close();
    }

    @Test
    void asksAboutHoursAndActivitiesAndThenTalksWithAHuman() {
        BROWSER.screen(390, 760);
        BROWSER.open(town.bot.url() + "/chat");
        write("när har ni öppet på fredag");
        awaitBubble("Fredag 27 november");
        press("Ronneby");
        awaitBubble("/Navigatorcentrum Ronneby");
        write("nästa cv workshop?");
        awaitBubble("torsdag 26 november kl 13");
        write("o på lördag då?");
        awaitBubble("lördag 28 november");

        write("vill prata med en människa");
        awaitBubble("personalen på Navigatorcentrum Ronneby");
        String person = Town.found(town.staff.run("conversation", "list"), "\\b\\d{1,2}-[a-z0-9]{16}\\b");
        town.staff.run("conversation", "reply", person, "--text", "Hej, jag läser det du skriver.", "--when", "now");
        awaitBubble("jag läser det du skriver");
        BROWSER.picture("whole-run-web-chat");
        String talk = BROWSER.driver().findElement(By.cssSelector(".talk")).getText();
        assertThat(talk.indexOf("är här")).isBetween(0, talk.indexOf("jag läser det du skriver"));
        assertThat(hiddenBelow()).as("pixels of the page below the screen").isZero();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static long hiddenBelow() {
        return ((Number) BROWSER.driver()
                        .executeScript("return document.documentElement.scrollHeight - window.innerHeight"))
                .longValue();
    }

    private static void write(String words) {
        BROWSER.driver().findElement(By.cssSelector("#text")).sendKeys(words, Keys.ENTER);
    }

    private static void press(String label) {
        BROWSER.await(page -> choices().stream().anyMatch(c -> c.getText().equals(label)));
        choices().stream()
                .filter(c -> c.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static List<WebElement> choices() {
        return BROWSER.driver().findElements(By.cssSelector(".choices button"));
    }

    private static void awaitBubble(String part) {
        BROWSER.await(page -> BROWSER.driver().findElements(By.cssSelector(".bubble")).stream()
                .anyMatch(bubble -> bubble.getText().contains(part)));
    }
}
