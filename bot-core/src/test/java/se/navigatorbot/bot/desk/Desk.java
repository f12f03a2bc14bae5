package se.navigatorbot.bot.desk;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.channels.Browser;

/** What a coach does at the desk, and what can be seen there. */
final class Desk {

    static final Browser BROWSER = new Browser();
    static final StaffHouse HOUSE = StaffHouse.own();

    private Desk() {}

    /** Nobody is logged in, whatever an earlier test did. */
    static void asNew() {
        BROWSER.driver().get(HOUSE.url("/desk/accessibility"));
        BROWSER.driver().manage().deleteAllCookies();
        BROWSER.driver().executeScript("sessionStorage.clear()");
    }

    static void logIn(String user) {
        BROWSER.open(HOUSE.url("/desk"));
        one("input[name=user]").sendKeys(user);
        one("input[name=password]").sendKeys(StaffHouse.PASSWORD, Keys.ENTER);
        BROWSER.await(page -> !all("#queue").isEmpty());
        // Other tests leave many who wait in the shared house; the page shows the most urgent alone until it is asked.
        if (!all(".hidden-rows").isEmpty()) {
            BROWSER.open(HOUSE.url("/desk/queue?all=true"));
        }
    }

    /** Opens somebody's talk from the queue. */
    static void openTalk(String person) {
        String row = "#queue a[data-person='" + person + "']";
        BROWSER.await(page -> !all(row).isEmpty());
        click(row);
        BROWSER.await(page -> !all(".talk[data-person='" + person + "']").isEmpty());
    }

    static void write(CharSequence... keys) {
        one("#text").sendKeys(keys);
    }

    static void send() {
        one("#send").click();
    }

    static void awaitLine(String part) {
        BROWSER.await(page -> texts(".bubble").stream().anyMatch(words -> words.contains(part)));
    }

    static void awaitState(String part) {
        BROWSER.await(page -> texts(".state").stream().anyMatch(words -> words.contains(part)));
    }

    /** Presses the button with those words as soon as it is there; the page may draw it anew at any moment. */
    static void press(String label) {
        BROWSER.await(page -> Boolean.TRUE.equals(BROWSER.driver()
                .executeScript(
                        "const found = [...document.querySelectorAll('button')].find(one =>"
                                + " one.textContent.trim() === arguments[0] && one.offsetParent);"
                                + " found?.click(); return Boolean(found)",
                        label)));
    }

    /** As {@link #press}, for anything. */
    static void click(String selector) {
        BROWSER.await(page -> Boolean.TRUE.equals(BROWSER.driver()
                .executeScript(
                        "const found = document.querySelector(arguments[0]); found?.click(); return Boolean(found)",
                        selector)));
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(String selector) {
        return (List<String>) BROWSER.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)", selector);
    }

    static WebElement one(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    static List<WebElement> all(String selector) {
        return BROWSER.driver().findElements(By.cssSelector(selector));
    }

    static WebElement focused() {
        return BROWSER.driver().switchTo().activeElement();
    }
}
