package se.navigatorbot.bot.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** A signed inbound text as the bytes of one request, made with little work: the generator shares the machine. */
final class Webhook {

    private static final String BEFORE_BODY = "AccountSid" + LoopbackTwilio.ACCOUNT + "ApiVersion2010-04-01Body";

    private final String address;
    private final String head;
    private final Mac mac;
    private final Map<String, String> encoded = new ConcurrentHashMap<>();

    Webhook(URI address) {
        this.address = address.toString();
        head = "POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
                + "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: ";
        try {
            mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(LoopbackTwilio.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] request(String sid, String from, String body) {
        String content = "ToCountry=SE&SmsMessageSid=" + sid + "&NumMedia=0&SmsSid=" + sid
                + "&SmsStatus=received&Body=" + encoded(body)
                + "&FromCountry=SE&To=%2B46700000000&NumSegments=1&MessageSid="
                + sid + "&AccountSid=" + LoopbackTwilio.ACCOUNT + "&From=" + from.replace("+", "%2B")
                + "&ApiVersion=2010-04-01";
        String request = head + content.length() + "\r\nX-Twilio-Signature: " + signature(sid, from, body) + "\r\n\r\n"
                + content;
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    private String encoded(String body) {
        return encoded.computeIfAbsent(body, words -> URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Twilio's: HMAC-SHA1 over the address and the parameters in the order of their names. */
    private String signature(String sid, String from, String body) {
        String signed = address + BEFORE_BODY + body + "From" + from + "FromCountrySEMessageSid" + sid
                + "NumMedia0NumSegments1SmsMessageSid" + sid + "SmsSid" + sid
                + "SmsStatusreceivedTo+46700000000ToCountrySE";
        byte[] bytes = signed.getBytes(StandardCharsets.UTF_8);
        synchronized (mac) {
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes));
        }
    }
}
