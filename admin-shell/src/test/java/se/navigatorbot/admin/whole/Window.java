package se.navigatorbot.admin.whole;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.navigatorbot.channels.Browser;

/** What somebody does at a browser of their own, and what they see there. */
final class Window {

    private final Browser browser;

    Window(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** A page on a screen of that size in CSS pixels. */
    void open(int width, int height, String url) {
        browser.screen(width, height);
        browser.open(url);
    }

    void type(String selector, CharSequence... keys) {
        browser.await(page -> !all(selector).isEmpty());
        all(selector).get(0).sendKeys(keys);
    }

    /** Writes the words where talks are written and sends them. */
    void says(String words) {
        type("#text", words, Keys.ENTER);
    }

    /** Presses what has those words as soon as it is there. */
    void press(String label) {
        browser.await(page -> Boolean.TRUE.equals(browser.driver()
                .executeScript(
                        "const found = [...document.querySelectorAll('button, a')].find(one =>"
                                + " one.textContent.trim() === arguments[0] && one.offsetParent);"
                                + " found?.click(); return Boolean(found)",
                        label)));
    }

    /** What has those words is pressed at that moment, real time. */
    void pressAt(String label, long millis) {
        browser.driver()
                .executeScript(
                        "const button = [...document.querySelectorAll('button')].find(one =>"
                                + " one.textContent.trim() === arguments[0] && one.offsetParent);"
                                + " setTimeout(() => button.click(), arguments[1] - Date.now())",
                        label,
                        millis);
    }

    /** Waits until something there holds the words, without any reload. */
    void awaits(String selector, String words) {
        browser.await(page -> texts(selector).stream().anyMatch(text -> text.contains(words)));
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String selector) {
        return (List<String>) browser.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)", selector);
    }

    private List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }
}
