package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.webchat.ChatPage.awaitBubble;
import static se.navigatorbot.channels.webchat.ChatPage.focused;
import static se.navigatorbot.channels.webchat.ChatPage.one;
import static se.navigatorbot.channels.webchat.ChatPage.write;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.navigatorbot.channels.Browser;

/** The chat on another site by one line, in a browser that blocks the cookies of others. */
@SpringBootTest(classes = WebChatTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChatEmbedTest {

    @RegisterExtension
    static final Browser BROWSER = ChatPage.BROWSER;

    /** A municipality's own site, as strict as one may be. */
    private static final HttpServer SITE = site();

    @LocalServerPort
    private int port;

    @Autowired
    private TalkingHouse house;

    @DynamicPropertySource
    static void allowed(DynamicPropertyRegistry settings) {
        settings.add(
                "navigator.webchat.allowed-origins",
                () -> "http://localhost:" + SITE.getAddress().getPort());
    }

    @BeforeEach
    void blockCookiesOfOthers() {
        house.forget();
        house.title("Navigatorcentrum Ronneby", "Svarar direkt · bot, människa finns");
        BROWSER.driver().executeCdpCommand("Network.enable", Map.of());
        BROWSER.driver()
                .executeCdpCommand("Network.setCookieControls", Map.of("enableThirdPartyCookieRestriction", true));
    }

    @AfterEach
    void backToThePage() {
        BROWSER.driver().switchTo().defaultContent();
    }

    @AfterAll
    static void closeSite() {
        SITE.stop(0);
    }

    @Test
    void one_line_gives_a_button_that_opens_the_chat() {
        visit("localhost");
        WebElement opener = inShadow(".open");
        assertThat(opener.getText()).isEqualTo("Chatta med oss");

        opener.click();
        BROWSER.driver().switchTo().frame(inShadow("iframe"));
        BROWSER.await(page -> one("#title").getText().contains("Ronneby"));
        write("När har ni öppet?", Keys.ENTER);
        awaitBubble("Vi har öppet");
        one("#text").sendKeys(Keys.ESCAPE);

        BROWSER.driver().switchTo().defaultContent();
        BROWSER.await(page -> inShadow(".open").isDisplayed());
        assertThat(focused().getAttribute("id")).isEqualTo("navigator-chat");
        inShadow(".open").click();
        BROWSER.driver().switchTo().frame(inShadow("iframe"));
        awaitBubble("Vi har öppet");
        assertThat(BROWSER.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void the_site_and_the_button_have_no_faults_of_accessibility() {
        visit("localhost");
        assertThat(BROWSER.accessibilityFaults()).isEmpty();
        assertThat(inShadow(".open").getSize().getHeight()).isGreaterThanOrEqualTo(44);
        BROWSER.picture("embedded");
    }

    @Test
    void a_site_that_is_not_allowed_gets_a_link_instead() {
        visit("127.0.0.1");
        inShadow(".open").click();

        BROWSER.await(page -> inShadow(".panel").getText().contains("går inte att visa här"));
        assertThat(inShadow("a").getAttribute("href")).isEqualTo("http://127.0.0.1:" + port + "/chat");
        BROWSER.complaints();
    }

    private void visit(String name) {
        BROWSER.open("http://" + name + ":" + SITE.getAddress().getPort() + "/?" + port);
        BROWSER.await(page -> !page.findElements(By.id("navigator-chat")).isEmpty());
    }

    private static WebElement inShadow(String selector) {
        SearchContext shadow =
                BROWSER.driver().findElement(By.id("navigator-chat")).getShadowRoot();
        return shadow.findElement(By.cssSelector(selector));
    }

    private static HttpServer site() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String bot = "http://127.0.0.1:" + exchange.getRequestURI().getQuery();
                byte[] page = ("<!doctype html><html lang=\"sv\"><title>Kommunen</title><main><h1>Kommunen</h1></main>"
                                + "<script src=\"" + bot + "/chat/embed.js\" async></script></html>")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders()
                        .add("Content-Security-Policy", "default-src 'none'; script-src " + bot + "; frame-src " + bot);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
