package se.navigatorbot.bot.redis;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that opens the store, kept outside Redis. From it one key is derived for each use.
 *
 * @param number stands in front of what was sealed with this key, so that keys can change one day; 1 to 127
 * @param secret 32 random bytes
 */
public record StoreKey(int number, byte[] secret) {

    private static final int LENGTH = 32;

    public StoreKey {
        if (number < 1 || number > Byte.MAX_VALUE || secret.length != LENGTH) {
            throw new IllegalArgumentException("a key is a number from 1 to 127 and 32 bytes");
        }
    }

    /** Tells the key of the documents from other keys, and nothing else of it. */
    public static String fingerprint(Documents documents) {
        return documents.keyedHash("the key of this store");
    }

    /** A new one. */
    public static StoreKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new StoreKey(1, secret);
    }

    /**
     * @param line {@code 1:} and 32 bytes in Base64, as {@link #line} writes it
     * @throws IllegalArgumentException when it is something else; the message shows nothing of it
     */
    public static StoreKey parse(String line) {
        String text = line.strip();
        int colon = text.indexOf(':');
        try {
            return new StoreKey(
                    Integer.parseInt(text.substring(0, colon)),
                    Base64.getDecoder().decode(text.substring(colon + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a key file holds one line: 1:, then 32 random bytes in Base64");
        }
    }

    /** What a key file holds. */
    public String line() {
        return number + ":" + Base64.getEncoder().encodeToString(secret);
    }

    SecretKey derived(String use, String algorithm) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(Call.bytes("navigatorbot " + use)), algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows the number alone. */
    @Override
    public String toString() {
        return "StoreKey[" + number + "]";
    }
}
