package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** In and out. Every other call carries {@code Authorization: Bearer <token>}. */
@HttpExchange("/api")
public interface LoginApi {

    /** Gives a token for a local account; ten failures lock the account for a quarter of an hour. */
    @PostExchange("/login")
    Token login(@RequestBody Credentials credentials);

    /** Ends the token at once. */
    @PostExchange("/logout")
    void logout();

    /** Who the token belongs to. */
    @GetExchange("/me")
    Me me();

    /** What is typed at log-in; prints no password. */
    record Credentials(String user, String password) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    /** Opaque; valid for twelve hours. */
    record Token(String token) {
        @Override
        public String toString() {
            return "Token[…]";
        }
    }

    /**
     * The one who is logged in.
     *
     * @param role {@code coach}, {@code counsellor}, {@code scout}, {@code guide}, {@code employer_contact} or
     *     {@code administrator}
     * @param roleName the Swedish word
     * @param centres ids of own centres; an administrator sees all and may have none
     */
    record Me(String user, String firstName, String role, String roleName, List<String> centres) {
        public Me {
            centres = List.copyOf(centres);
        }
    }
}
