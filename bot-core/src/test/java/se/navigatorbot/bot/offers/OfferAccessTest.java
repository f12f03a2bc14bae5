package se.navigatorbot.bot.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.channels.Browser;

/** The page for employers can be used by everybody, in light and dark, on a narrow screen and with something wrong. */
class OfferAccessTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void nothingStandsInTheWayOfAScreenReader() {
        for (boolean dark : new boolean[] {false, true}) {
            String shade = dark ? "-dark" : "";
            browser.dark(dark);
            browser.screen(320, 640);
            browser.open(house.url("/arbetsgivare"));
            faultless("offer" + shade);
            browser.driver().findElement(By.cssSelector("button")).click();
            browser.await(page -> !page.findElements(By.cssSelector(".wrong a")).isEmpty());
            faultless("offer-wrong" + shade);
            browser.open(house.url("/arbetsgivare/tack"));
            faultless("offer-thanks" + shade);
        }
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    private static void faultless(String picture) {
        browser.picture(picture);
        assertThat(browser.accessibilityFaults()).as(picture).isEmpty();
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        for (WebElement target :
                browser.driver().findElements(By.cssSelector("button, input:not([type=hidden]), select, textarea"))) {
            if (target.isDisplayed()) {
                assertThat(target.getSize().getHeight()).isGreaterThanOrEqualTo(44);
            }
        }
    }
}
