package se.navigatorbot.bot.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalInt;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Six digits from an app, new ones every half minute (RFC 6238, as the common apps have it). */
public final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    /** A clock may be half a minute wrong, either way. */
    private static final int STEPS_OFF = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    /** A new secret, Base32. */
    public static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The half minute to which a code belongs; empty when it is wrong or was used before. */
    public static OptionalInt step(SecondFactor factor, String code, Instant now) {
        SecretKey key = new SecretKeySpec(new Base32().decode(factor.secret()), "HmacSHA1");
        String typed = code.replace(" ", "");
        int step = Math.toIntExact(now.getEpochSecond() / CODES.getTimeStep().toSeconds());
        OptionalInt found = OptionalInt.empty();
        for (int tried = step - STEPS_OFF; tried <= step + STEPS_OFF; tried++) {
            if (same(at(key, tried), typed) && tried > factor.lastStep()) {
                found = OptionalInt.of(tried);
            }
        }
        return found;
    }

    /** The code of a secret at a moment: what the app shows. */
    public static String at(String secret, Instant now) {
        SecretKey key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
        return at(key, now.getEpochSecond() / CODES.getTimeStep().toSeconds());
    }

    private static String at(SecretKey key, long step) {
        try {
            Instant moment = Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
            return CODES.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of ours is no key", e);
        }
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
