package se.navigatorbot.bot.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CookieTest {

    @ParameterizedTest
    @CsvSource({
        "/desk/live, true",
        "/desk/me, true",
        "/desk/here, false",
        "/desk/queue, false",
        "/desk/messages, false",
    })
    void whatAPageAsksByItselfKeepsNobodyLoggedIn(String path, boolean byItself) {
        assertThat(CookieFilter.byItself(path)).isEqualTo(byItself);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noScriptAndNoOtherSiteGetsTheCookieAndHttpsKeepsItToItself(boolean https) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new DeskCookie(https).give(response, "token");
        String cookie = response.getHeader("Set-Cookie");
        assertThat(cookie).startsWith("desk=token;").contains("Path=/desk", "HttpOnly", "SameSite=Strict");
        assertThat(cookie != null && cookie.contains("Secure")).isEqualTo(https);
    }
}
