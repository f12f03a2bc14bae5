package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.navigatorbot.channels.Browser;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Speaker;

/** The page in a real browser, as a person meets it. */
@SpringBootTest(classes = WebChatTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChatPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private TalkingHouse house;

    @BeforeEach
    void openChat() {
        house.forget();
        house.title("Navigatorcentrum Ronneby", "Svarar direkt · bot, människa finns");
        BROWSER.screen(390, 760);
        open();
    }

    @Test
    void says_that_it_is_a_bot_before_anything_is_written() {
        assertThat(bubbles()).hasSize(1).first().asString().contains("Jag är en bot");
        assertThat(one("#title").getText()).isEqualTo("Navigatorcentrum Ronneby");
        assertThat(one("#status").getText()).isEqualTo("Svarar direkt · bot, människa finns");
    }

    @Test
    void a_question_gets_its_answer_at_once_without_a_reload() {
        write("När har ni öppet?", Keys.ENTER);

        awaitBubble("Vi har öppet fredag 27 november");
        assertThat(one(".line.mine .bubble").getText()).isEqualTo("När har ni öppet?");
        assertThat(one(".line.mine .state").getText()).contains("Skickat");
        assertThat(one("#text").getAttribute("value")).isEmpty();
    }

    @Test
    void shift_enter_breaks_the_line_and_enter_sends() {
        one("#text").sendKeys("ett", Keys.chord(Keys.SHIFT, Keys.ENTER), "två", Keys.ENTER);

        awaitBubble("Jag hörde: ett\ntvå");
        assertThat(house.received()).extracting(InboundMessage::text).containsExactly("ett\ntvå");
    }

    @Test
    void a_choice_is_pressed_by_keyboard_shows_its_label_and_stays_usable() {
        write("nästa cv workshop?", Keys.ENTER);
        awaitBubble("Vill du komma?");

        button("Ja, anmäl mig").sendKeys(Keys.ENTER);
        awaitBubble("Du är anmäld");

        assertThat(house.received()).last().satisfies(message -> {
            assertThat(message.text()).isEqualTo("JA");
            assertThat(message.content()).isEqualTo(InboundMessage.Content.CHOICE);
        });
        assertThat(bubbles()).contains("Ja, anmäl mig").doesNotContain("JA");
        assertThat(button("Nej tack").isEnabled()).isTrue();
    }

    @Test
    void the_talk_is_there_after_a_reload() {
        write("nästa cv workshop?", Keys.ENTER);
        awaitBubble("Vill du komma?");
        button("Ja, anmäl mig").click();
        awaitBubble("Du är anmäld");
        List<String> before = bubbles();

        open();
        awaitBubble("Du är anmäld");

        assertThat(bubbles()).isEqualTo(before);
    }

    @Test
    void a_human_is_told_apart_by_word_and_marker() {
        write("Prata med en människa", Keys.ENTER);
        awaitBubble("Jag hörde: Prata med en människa");

        house.title("Navigatorcentrum Ronneby", "Sara svarar");
        house.say(house.latest(), Speaker.MARKER, "Sara från Ronneby är här");
        house.say(house.latest(), Speaker.staff("Sara"), "Hej, jag läste vad du skrev.");

        awaitBubble("Hej, jag läste vad du skrev.");
        assertThat(one(".line.staff .who").getText()).startsWith("Sara · personal");
        assertThat(one(".marker").getText()).isEqualTo("Sara från Ronneby är här");
        BROWSER.await(page -> one("#status").getText().equals("Sara svarar"));
    }

    @Test
    void ending_clears_the_talk_here_and_in_the_house() {
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");
        Object token = BROWSER.driver().executeScript("return localStorage.getItem('navigator.chat.token')");

        menu("Avsluta och rensa");
        BROWSER.await(page -> one("#ending").isDisplayed());
        one("#ending-yes").click();

        BROWSER.await(page -> all(".marker").size() == 1);
        assertThat(one(".marker").getText()).contains("avslutat och rensat");
        assertThat(bubbles()).hasSize(1);
        assertThat(house.history(house.latest())).isEmpty();
        BROWSER.await(page -> {
            Object now = BROWSER.driver().executeScript("return localStorage.getItem('navigator.chat.token')");
            return now != null && !now.equals(token);
        });
    }

    @Test
    void an_ending_that_is_regretted_changes_nothing() {
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");

        menu("Avsluta och rensa");
        BROWSER.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

        assertThat(one("#ending").isDisplayed()).isFalse();
        assertThat(bubbles()).hasSize(3);
    }

    @Test
    void without_contact_it_says_so_keeps_what_is_written_and_sends_it_once_later() {
        BROWSER.offline(true);
        BROWSER.await(page -> one("#offline").isDisplayed());
        write("När har ni öppet?", Keys.ENTER);
        BROWSER.await(page -> one(".line.mine .state").getText().contains("Väntar på kontakt"));
        BROWSER.picture("offline");

        BROWSER.offline(false);

        awaitBubble("Vi har öppet");
        BROWSER.await(page -> !one("#offline").isDisplayed());
        assertThat(house.received()).hasSize(1);
        assertThat(all(".line.mine")).hasSize(1);
    }

    @Test
    void what_the_house_cannot_take_now_is_sent_after_a_reload() {
        house.open(false);
        write("När har ni öppet?", Keys.ENTER);
        BROWSER.await(page -> one(".line.mine .state").getText().contains("Väntar på kontakt"));
        open();
        assertThat(one(".line.mine .bubble").getText()).isEqualTo("När har ni öppet?");

        house.open(true);

        awaitBubble("Vi har öppet");
        assertThat(house.received()).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_kept_with_a_sentence() {
        BROWSER.driver().executeScript("document.getElementById('text').value = 'a'.repeat(10001)");
        one("#send").click();

        assertThat(one("#note").getText()).contains("Din text finns kvar");
        assertThat(one("#text").getAttribute("value")).hasSize(10_001);
        assertThat(house.received()).isEmpty();
    }

    @Test
    void markup_is_shown_as_words() {
        write("<img src=x onerror=alert(1)><script>alert(2)</script>", Keys.ENTER);

        awaitBubble("Jag hörde: <img src=x onerror=alert(1)>");
        assertThat(all(".bubble *")).isEmpty();
    }

    @Test
    void everything_works_with_the_keyboard_alone() {
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Hoppa till skrivfältet");
        focused().sendKeys(Keys.ENTER);
        assertThat(focused().getAttribute("id")).isEqualTo("text");

        one("#menu-button").sendKeys(Keys.ENTER);
        BROWSER.await(page -> one("#menu").isDisplayed());
        focused().sendKeys(Keys.ESCAPE);
        assertThat(one("#menu").isDisplayed()).isFalse();
        assertThat(focused().getAttribute("id")).isEqualTo("menu-button");
    }

    @Test
    void a_narrow_screen_with_larger_text_scrolls_only_up_and_down() {
        BROWSER.screen(320, 568);
        menu("Större text");
        write("Förstagångsarbetssökandestödsmyndighetshandläggarutbildningarna".repeat(3), Keys.ENTER);
        awaitBubble("Jag hörde");
        BROWSER.picture("narrow-larger");

        assertThat(BROWSER.driver()
                        .executeScript("return document.documentElement.scrollWidth <= 320"
                                + " && document.getElementById('talk').scrollWidth <= 320"))
                .isEqualTo(true);
        open();
        assertThat(one("html").getAttribute("class")).contains("larger");
    }

    @Test
    void zoomed_to_four_hundred_percent_one_can_still_read_and_write() {
        BROWSER.screen(320, 256);
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");
        BROWSER.picture("zoomed");

        assertThat(BROWSER.driver()
                        .executeScript("const low = one => document.querySelector(one).getBoundingClientRect();"
                                + "return low('#text').bottom <= innerHeight"
                                + " && low('.line:last-child .bubble').bottom <= low('#composer').top"
                                + " && document.documentElement.scrollWidth <= 320"))
                .isEqualTo(true);
    }

    @Test
    void every_line_is_drawn_once_so_a_screen_reader_says_it_once() {
        BROWSER.driver()
                .executeScript("window.drawn = 0; new MutationObserver(changes => changes.forEach(change =>"
                        + " window.drawn += change.addedNodes.length))"
                        + ".observe(document.getElementById('talk'), { childList: true })");
        house.open(false);
        write("När har ni öppet?", Keys.ENTER);
        BROWSER.await(page -> one(".line.mine .state").getText().contains("Väntar på kontakt"));
        WebElement mine = one(".line.mine");
        house.open(true);
        awaitBubble("Vi har öppet");

        assertThat(mine.getText()).contains("Skickat");
        assertThat(BROWSER.driver().executeScript("return window.drawn"))
                .as("a day, the question, the answer")
                .isEqualTo(3L);
    }

    @Test
    void reads_new_answers_aloud_when_asked_to() {
        BROWSER.driver()
                .executeScript("window.said = []; speechSynthesis.speak = words => said.push(words.lang + words.text)");
        menu("Läs upp");
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");

        BROWSER.await(page -> said().size() == 2);
        assertThat(said().get(0)).startsWith("sv-SEHej! Jag är en bot");
        assertThat(said().get(1)).startsWith("sv-SEVi har öppet");
    }

    @Test
    void every_target_is_large_enough_for_a_thumb() {
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");
        one("#menu-button").click();

        for (WebElement target : all("button, textarea")) {
            if (target.isDisplayed()) {
                assertThat(target.getSize().getHeight()).as(target.getText()).isGreaterThanOrEqualTo(44);
                assertThat(target.getSize().getWidth()).as(target.getText()).isGreaterThanOrEqualTo(44);
            }
        }
    }

    @Test
    void nothing_stands_in_the_way_of_a_screen_reader_in_light_or_dark() {
        talkWithEverything();
        for (boolean dark : new boolean[] {false, true}) {
            BROWSER.dark(dark);
            assertThat(BROWSER.accessibilityFaults()).isEmpty();
            one("#menu-button").click();
            assertThat(BROWSER.accessibilityFaults()).isEmpty();
            BROWSER.picture(dark ? "menu-dark" : "menu-light");
            menuItem("Avsluta och rensa").click();
            BROWSER.await(page -> one("#ending").isDisplayed());
            assertThat(BROWSER.accessibilityFaults()).isEmpty();
            BROWSER.picture(dark ? "ending-dark" : "ending-light");
            one("#ending-no").click();
            BROWSER.picture(dark ? "talk-dark" : "talk-light");
        }
        assertThat(one("#talk").getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void asks_nobody_but_its_own_server_and_leaves_no_complaint() {
        talkWithEverything();

        assertThat(BROWSER.requestedHosts()).containsExactly("127.0.0.1");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private void talkWithEverything() {
        write("när har ni öppet på fredag", Keys.ENTER);
        awaitBubble("Vi har öppet");
        write("nästa cv workshop?", Keys.ENTER);
        awaitBubble("Vill du komma?");
        button("Ja, anmäl mig").click();
        awaitBubble("Du är anmäld");
        BROWSER.picture("talk-with-bot");
        house.say(house.latest(), Speaker.MARKER, "Sara från Ronneby är här");
        house.say(
                house.latest(),
                Speaker.staff("Sara"),
                "Hej! Jag läste vad du skrev. Vill du att vi ringer dig i morgon?",
                Choice.of("Ja, ring mig"));
        awaitBubble("Jag läste vad du skrev");
    }

    private void open() {
        BROWSER.open("http://127.0.0.1:" + port + "/chat");
        BROWSER.await(page ->
                one("#title").getText().contains("Ronneby") && !all(".bubble").isEmpty());
    }

    private void write(CharSequence... keys) {
        one("#text").sendKeys(keys);
    }

    private void menu(String item) {
        one("#menu-button").click();
        menuItem(item).click();
    }

    private WebElement menuItem(String label) {
        return all("#menu button").stream()
                .filter(item -> item.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private WebElement button(String label) {
        return all(".choices button").stream()
                .filter(choice -> choice.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void awaitBubble(String part) {
        BROWSER.await(page -> bubbles().stream().anyMatch(words -> words.contains(part)));
    }

    private List<String> bubbles() {
        return texts(".bubble");
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(String selector) {
        return (List<String>) BROWSER.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)", selector);
    }

    @SuppressWarnings("unchecked")
    private static List<String> said() {
        return (List<String>) BROWSER.driver().executeScript("return window.said");
    }

    private static WebElement one(String selector) {
        return BROWSER.driver().findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return BROWSER.driver().findElements(By.cssSelector(selector));
    }

    private static WebElement focused() {
        return BROWSER.driver().switchTo().activeElement();
    }
}
