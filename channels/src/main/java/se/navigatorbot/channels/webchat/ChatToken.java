package se.navigatorbot.channels.webchat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/**
 * What a page shows to prove that a talk is its own: 256 random bits that the server never keeps. The address of the
 * talk is made from it one way, so neither a store nor a log can be turned back into a token.
 */
record ChatToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String BEARER = "Bearer ";
    private static final int ADDRESS_LENGTH = 32;

    static ChatToken make(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new ChatToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @return null when the header is missing or cannot be one of our tokens */
    static @Nullable ChatToken fromHeader(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return null;
        }
        String value = authorization.substring(BEARER.length());
        return FORM.matcher(value).matches() ? new ChatToken(value) : null;
    }

    Address address() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(value.getBytes(StandardCharsets.US_ASCII));
            return Address.webChat(HexFormat.of().formatHex(hash).substring(0, ADDRESS_LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ChatToken[***]";
    }
}
