package se.navigatorbot.channels.sms.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/**
 * Tells whether Twilio made a request: HMAC-SHA1 with the account's token over the public address and every form field.
 * The address is the configured one, never what the request claims in its Host header, so this works behind any proxy.
 *
 * <p>Twilio signs some addresses with the port and some without, as its own validator knows; both are tried.
 */
final class TwilioSignature {

    private final List<byte[]> origins;
    private final List<Mac> keyed;

    /**
     * @param publicUrl where Twilio reaches us, without a path of ours
     * @throws IllegalArgumentException when that is no http or https address
     */
    TwilioSignature(String publicUrl, AuthTokens tokens) {
        this.origins = withAndWithoutPort(publicUrl).stream()
                .map(origin -> origin.getBytes(StandardCharsets.UTF_8))
                .toList();
        this.keyed = tokens.values().stream().map(TwilioSignature::keyed).toList();
    }

    /**
     * @param target raw path and query as they stood in the request line
     * @param signature what the request carries
     */
    boolean proves(String target, WebhookForm form, String signature) {
        byte[] claimed = signature.getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = target.getBytes(StandardCharsets.UTF_8);
        for (Mac key : keyed) {
            for (byte[] origin : origins) {
                if (MessageDigest.isEqual(claimed, sign(key, origin, rest, form))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] sign(Mac key, byte[] origin, byte[] rest, WebhookForm form) {
        Mac mac = copy(key);
        mac.update(origin);
        mac.update(rest);
        form.feed(mac);
        return Base64.getEncoder().encode(mac.doFinal());
    }

    private static List<String> withAndWithoutPort(String publicUrl) {
        URI uri = URI.create(publicUrl.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("not an http or https address");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int port = uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        String without = scheme + "://" + uri.getHost() + prefix;
        String with = scheme + "://" + uri.getHost() + ":" + port + prefix;
        return uri.getPort() > 0 ? List.of(with, without) : List.of(without, with);
    }

    private static Mac keyed(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copying a keyed Mac is much cheaper than keying a new one, and each request needs its own. */
    private static Mac copy(Mac key) {
        try {
            return (Mac) key.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
