package se.navigatorbot.bot.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;

/** What a password may be. */
public final class Passwords {

    private static final int SHORTEST = 10;

    private Passwords() {}

    /** 96 random bits, fit to be typed. */
    public static String madeUp(SecureRandom random) {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Long enough to be hard, and short enough for bcrypt, which looks at 72 bytes. */
    public static boolean fit(String password) {
        return password.length() >= SHORTEST && password.getBytes(UTF_8).length <= Login.LONGEST_PASSWORD;
    }
}
