package se.navigatorbot.bot.redis;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns records into sealed bytes and back: JSON, then AES-GCM with a key that Redis never sees. */
public interface Documents {

    /**
     * @param home where the bytes are to lie (key and field); sealed bytes moved elsewhere do not open
     */
    byte[] seal(Object document, String home);

    /**
     * As {@link #seal(Object, String)}, keeping properties that a newer house wrote and this one does not know.
     *
     * @param before sealed bytes of the document as it was read, null for a new one
     */
    byte[] seal(Object document, String home, byte @Nullable [] before);

    /**
     * @throws IllegalStateException when the bytes were not sealed with our key for that home
     */
    <T> T open(byte[] sealed, Class<T> type, String home);

    /** What sealed bytes begin with. No two sealings begin alike, so what begins alike is the same. */
    static String mark(byte[] sealed) {
        return new String(sealed, 0, Math.min(sealed.length, Seal.HEAD), StandardCharsets.ISO_8859_1);
    }

    /** A keyed hash, for names that must be found again but not read: addresses, tokens. Hex, 32 characters. */
    String keyedHash(String text);
}
