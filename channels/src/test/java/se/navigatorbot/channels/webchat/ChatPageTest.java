package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.webchat.ChatPage.all;
import static se.navigatorbot.channels.webchat.ChatPage.awaitBubble;
import static se.navigatorbot.channels.webchat.ChatPage.bubbles;
import static se.navigatorbot.channels.webchat.ChatPage.button;
import static se.navigatorbot.channels.webchat.ChatPage.menu;
import static se.navigatorbot.channels.webchat.ChatPage.one;
import static se.navigatorbot.channels.webchat.ChatPage.open;
import static se.navigatorbot.channels.webchat.ChatPage.write;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.navigatorbot.channels.Browser;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Speaker;

/** The page in a real browser, as a person meets it. */
@SpringBootTest(classes = WebChatTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChatPageTest {

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

        open(port);
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
        open(port);
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
}
