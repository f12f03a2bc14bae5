package se.navigatorbot.bot.redis;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens bytes, for one thread at a time. A sealed text is: form (1 byte), number of the key (1), nonce (12),
 * then AES-256-GCM's text and tag. The nonce is a random salt of 8 bytes with a counter of 4, so that none is met
 * twice; the salt is new before the counter comes round.
 */
final class Seal {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    static final int HEAD = 2 + NONCE;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte keyNumber;
    private final SecretKey sealing;
    private final Cipher cipher;
    private final Mac mac;
    private long salt = RANDOM.nextLong();
    private int counter;

    Seal(StoreKey key) {
        try {
            this.keyNumber = (byte) key.number();
            this.sealing = key.derived("seal", "AES");
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(key.derived("hash", "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] plain, byte[] home) {
        byte[] sealed = new byte[HEAD + plain.length + TAG];
        ByteBuffer.wrap(sealed).put(FORM).put(keyNumber).putLong(nextSalt()).putInt(counter);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(8 * TAG, sealed, 2, NONCE));
            cipher.updateAAD(home);
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    private long nextSalt() {
        counter++;
        if (counter == 0) {
            salt = RANDOM.nextLong();
        }
        return salt;
    }

    byte[] open(byte[] sealed, byte[] home) {
        if (sealed.length < HEAD + TAG || sealed[0] != FORM || sealed[1] != keyNumber) {
            throw new IllegalStateException("not sealed with the key of this store");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(8 * TAG, sealed, 2, NONCE));
            cipher.updateAAD(home);
            return cipher.doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed with the key of this store for this place", e);
        }
    }

    /** 128 bits in hex. */
    String hash(byte[] text) {
        return HexFormat.of().formatHex(mac.doFinal(text), 0, 16);
    }
}
