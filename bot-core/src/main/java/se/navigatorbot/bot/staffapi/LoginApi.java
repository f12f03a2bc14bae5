package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Begins a log-in from a terminal: its owner types the code where they are logged in already. */
    @PostExchange("/login/device")
    DeviceCode device();

    /** Gives the token once the code has been approved; refused with {@link Problem#PENDING} until then. */
    @PostExchange("/login/device/token")
    Token device(@RequestBody Device device);

    /** Says yes to a code that a terminal shows; whoever asked is then logged in as the caller. */
    @PostExchange("/me/device")
    void approve(@RequestBody TypedCode typed);

    /** A secret for an app that shows codes; asked for from the first confirmed code on. */
    @PostExchange("/me/second-factor")
    NewSecret secondFactor(@RequestBody OwnPassword own);

    /** The first code of the app: from now on log-in needs one. */
    @PostExchange("/me/second-factor/confirm")
    void confirmSecondFactor(@RequestBody TypedCode typed);

    /** Another password; every token ends, and this is a new one. */
    @PostExchange("/me/password")
    Token changePassword(@RequestBody NewPassword wanted);

    /** Ends every token of the caller, on every computer. */
    @PostExchange("/logout/everywhere")
    void logoutEverywhere();

    /** Ends the token at once. */
    @PostExchange("/logout")
    void logout();

    /** Who the token belongs to. */
    @GetExchange("/me")
    Me me();

    /**
     * What a terminal gets.
     *
     * @param deviceCode to ask with, secret
     * @param userCode to be typed elsewhere
     * @param path of the page where it is typed, on this server
     * @param seconds how long it is good for
     * @param interval seconds between two questions
     */
    record DeviceCode(String deviceCode, String userCode, String path, long seconds, int interval) {
        @Override
        public String toString() {
            return "DeviceCode[…]";
        }
    }

    /** What a terminal asks with. */
    record Device(String deviceCode) {
        @Override
        public String toString() {
            return "Device[…]";
        }
    }

    /** A code as it is typed. */
    record TypedCode(String code) {
        @Override
        public String toString() {
            return "TypedCode[…]";
        }
    }

    /**
     * @param code of the app, when one is asked for already; else null
     */
    record OwnPassword(String password, @Nullable String code) {
        @Override
        public String toString() {
            return "OwnPassword[…]";
        }
    }

    /**
     * @param fresh at least 10 characters
     * @param code of the app, when one is asked for; else null
     */
    record NewPassword(
            String password, String fresh, @Nullable String code) {
        @Override
        public String toString() {
            return "NewPassword[…]";
        }
    }

    /**
     * @param secret Base32, to be typed into the app
     * @param address the same as {@code otpauth://…}, for apps that read it
     */
    record NewSecret(String secret, String address) {
        @Override
        public String toString() {
            return "NewSecret[…]";
        }
    }

    /**
     * What is typed at log-in; prints no password.
     *
     * @param code of the app, null when none is asked for
     */
    record Credentials(
            String user, String password, @Nullable String code) {
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
     * @param notice what is to be known of this log-in, in Swedish; null for nothing
     */
    record Me(
            String user,
            String firstName,
            String role,
            String roleName,
            List<String> centres,
            @Nullable String notice) {
        public Me {
            centres = List.copyOf(centres);
        }
    }
}
