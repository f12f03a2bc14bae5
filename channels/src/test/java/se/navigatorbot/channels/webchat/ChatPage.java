package se.navigatorbot.channels.webchat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.navigatorbot.channels.Browser;

/** What a person does on the page, and what can be seen there. */
final class ChatPage {

    static final Browser BROWSER = new Browser();

    private ChatPage() {}

    static void open(int port) {
        BROWSER.open("http://127.0.0.1:" + port + "/chat");
        BROWSER.await(page ->
                one("#title").getText().contains("Ronneby") && !all(".bubble").isEmpty());
    }

    static void write(CharSequence... keys) {
        one("#text").sendKeys(keys);
    }

    static void menu(String item) {
        one("#menu-button").click();
        menuItem(item).click();
    }

    static WebElement menuItem(String label) {
        return all("#menu button").stream()
                .filter(item -> item.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static WebElement button(String label) {
        return all(".choices button").stream()
                .filter(choice -> choice.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    static void awaitBubble(String part) {
        BROWSER.await(page -> bubbles().stream().anyMatch(words -> words.contains(part)));
    }

    static List<String> bubbles() {
        return texts(".bubble");
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(String selector) {
        return (List<String>) BROWSER.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)", selector);
    }

    @SuppressWarnings("unchecked")
    static List<String> said() {
        return (List<String>) BROWSER.driver().executeScript("return window.said");
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
