package se.navigatorbot.bot.desk.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that holds the session: no script reads it, no other site's page makes a browser send it. */
final class DeskCookie {

    private static final String NAME = "desk";
    private static final int LONGEST = 200;

    private final boolean secure;

    /**
     * @param secure whether the desk is reached over https alone
     */
    DeskCookie(boolean secure) {
        this.secure = secure;
    }

    boolean secure() {
        return secure;
    }

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                String value = cookie.getValue();
                if (cookie.getName().equals(NAME) && value != null && !value.isEmpty() && value.length() <= LONGEST) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    void give(HttpServletResponse response, String token) {
        set(response, token, -1);
    }

    void take(HttpServletResponse response) {
        set(response, "", 0);
    }

    private void set(HttpServletResponse response, String value, long seconds) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/desk")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Strict")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
