package se.navigatorbot.channels.sms.elks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether 46elks made a request. 46elks signs nothing, so the address that it calls carries the proof: the secret
 * itself where staff typed the address, as password of HTTP Basic or as {@code secret}; and in the address for delivery
 * reports, which travels with every message, a key that is good for that message alone.
 */
final class ElksProof {

    static final String SECRET = "secret";
    static final String KEY = "key";

    private static final int SHORTEST = 16;

    private final List<String> secrets;

    /**
     * @throws IllegalArgumentException when there is none, or one that could be guessed
     */
    ElksProof(List<String> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalArgumentException("no secret, or a short one");
        }
        this.secrets = List.copyOf(secrets);
    }

    /** What the address for reports on that message carries. */
    String key(String messageId) {
        return key(secrets.get(0), messageId);
    }

    /** Whether the request carries the key of the message that it speaks of. */
    boolean provesReport(String messageId, String key) {
        boolean proven = false;
        for (String secret : secrets) {
            proven |= same(key(secret, messageId), key);
        }
        return proven;
    }

    /**
     * Whether the request carries the secret.
     *
     * @param authorization the header, null when there is none
     * @param given the parameter of the address, empty when there is none
     */
    boolean proves(@Nullable String authorization, String given) {
        String password = password(authorization);
        boolean proven = false;
        for (String secret : secrets) {
            proven |= same(secret, given) | same(secret, password);
        }
        return proven;
    }

    private static String password(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            return "";
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(6).strip());
            String both = new String(decoded, StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String secret, String messageId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] whole = mac.doFinal(messageId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
