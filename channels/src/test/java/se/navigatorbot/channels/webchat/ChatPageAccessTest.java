package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.webchat.ChatPage.all;
import static se.navigatorbot.channels.webchat.ChatPage.awaitBubble;
import static se.navigatorbot.channels.webchat.ChatPage.button;
import static se.navigatorbot.channels.webchat.ChatPage.focused;
import static se.navigatorbot.channels.webchat.ChatPage.menu;
import static se.navigatorbot.channels.webchat.ChatPage.menuItem;
import static se.navigatorbot.channels.webchat.ChatPage.one;
import static se.navigatorbot.channels.webchat.ChatPage.open;
import static se.navigatorbot.channels.webchat.ChatPage.said;
import static se.navigatorbot.channels.webchat.ChatPage.write;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.navigatorbot.channels.Browser;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Speaker;

/** The page for those who see little, hear it, or use keys alone. */
@SpringBootTest(classes = WebChatTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChatPageAccessTest {

    @RegisterExtension
    static final Browser BROWSER = ChatPage.BROWSER;

    @LocalServerPort
    private int port;

    @Autowired
    private TalkingHouse house;

    @BeforeEach
    void openChat() {
        house.forget();
        house.title("Navigatorcentrum Ronneby", "Svarar direkt · bot, människa finns");
        BROWSER.screen(390, 760);
        open(port);
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
        open(port);
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
        voices(
                "{ name: 'Far', lang: 'sv-SE', localService: false }, { name: 'Near', lang: 'sv-SE', localService: true }");
        menu("Läs upp");
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");

        BROWSER.await(page -> said().size() == 2);
        assertThat(said().get(0)).startsWith("Near sv-SE Hej! Jag är en bot");
        assertThat(said().get(1)).startsWith("Near sv-SE Vi har öppet");
    }

    @Test
    void without_a_voice_of_the_device_nothing_is_offered_to_be_read() {
        voices(
                "{ name: 'Far', lang: 'sv-SE', localService: false }, { name: 'Near', lang: 'en-GB', localService: true }");
        one("#menu-button").click();

        assertThat(one("#read-aloud").isDisplayed()).isFalse();
        assertThat(one("#larger-text").isDisplayed()).isTrue();
    }

    /** What the device would have; what is said is remembered with the name of the voice. */
    private static void voices(String rows) {
        BROWSER.driver()
                .executeScript("window.said = [];"
                        + "window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };"
                        + "speechSynthesis.getVoices = () => [" + rows + "];"
                        + "speechSynthesis.speak = it => said.push(`${it.voice.name} ${it.lang} ${it.text}`);"
                        + "speechSynthesis.dispatchEvent(new Event('voiceschanged'));");
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
}
