package se.navigatorbot.channels.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone whose texts reach the bot as Twilio's signed webhooks. */
public final class FakePhone {

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String bot;
    private final String publicUrl;
    private final String number;

    /**
     * @param bot where the bot listens, such as {@code http://127.0.0.1:8080}
     * @param publicUrl what the bot believes its public address to be, for the signature
     * @param number E.164
     */
    public FakePhone(String bot, String publicUrl, String number) {
        this.bot = bot;
        this.publicUrl = publicUrl;
        this.number = number;
    }

    public String number() {
        return number;
    }

    /** Sends a text; returns the status of the bot's acknowledgement. */
    public int text(String body) {
        return deliver(String.format("SM%032x", NUMBERS.incrementAndGet()), body);
    }

    /** Delivers a text with an id of one's own choice, so that a repetition can be played. */
    public int deliver(String sid, String body) {
        return post(
                "/channels/sms/twilio",
                Map.of(
                        "MessageSid",
                        sid,
                        "AccountSid",
                        LoopbackTwilio.ACCOUNT,
                        "From",
                        number,
                        "To",
                        "+46701740600",
                        "Body",
                        body,
                        "NumMedia",
                        "0"));
    }

    /** Plays a delivery callback for a message that was sent. */
    public int report(LoopbackTwilio.Sent sent, String status) {
        URI callback = URI.create(sent.statusCallback());
        return post(
                callback.getRawPath() + "?" + callback.getRawQuery(),
                Map.of("MessageSid", sent.sid(), "MessageStatus", status, "AccountSid", LoopbackTwilio.ACCOUNT));
    }

    private int post(String pathAndQuery, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bot + pathAndQuery))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(publicUrl + pathAndQuery, form))
                .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(form)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Twilio's signature: HMAC-SHA1 over the address and the sorted parameters. */
    public static String signature(String url, Map<String, String> form) {
        return signature(LoopbackTwilio.TOKEN, url, form);
    }

    /** The same with another account's token. */
    public static String signature(String token, String url, Map<String, String> form) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
