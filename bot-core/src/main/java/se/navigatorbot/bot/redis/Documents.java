package se.navigatorbot.bot.redis;

/** Turns records into sealed bytes and back: JSON, then AES-GCM with a key that Redis never sees. */
public interface Documents {

    /**
     * @param home where the bytes are to lie (key and field); sealed bytes moved elsewhere do not open
     */
    byte[] seal(Object document, String home);

    /**
     * @throws IllegalStateException when the bytes were not sealed with our key for that home
     */
    <T> T open(byte[] sealed, Class<T> type, String home);

    /** A keyed hash, for names that must be found again but not read: addresses, tokens. Hex, 32 characters. */
    String keyedHash(String text);
}
