package se.navigatorbot.bot.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.Forms;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** A signed inbound text as the bytes of one request. */
final class Webhook {

    private final URI address;

    Webhook(URI address) {
        this.address = address;
    }

    byte[] request(String sid, String from, String body) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("ToCountry", "SE");
        form.put("SmsMessageSid", sid);
        form.put("NumMedia", "0");
        form.put("SmsSid", sid);
        form.put("SmsStatus", "received");
        form.put("Body", body);
        form.put("FromCountry", "SE");
        form.put("To", "+46700000000");
        form.put("NumSegments", "1");
        form.put("MessageSid", sid);
        form.put("AccountSid", LoopbackTwilio.ACCOUNT);
        form.put("From", from);
        form.put("ApiVersion", "2010-04-01");
        String content = Forms.encode(form);
        String head = "POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\nX-Twilio-Signature: "
                + FakePhone.signature(address.toString(), form)
                + "\r\nContent-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: "
                + content.length() + "\r\n\r\n";
        return (head + content).getBytes(StandardCharsets.US_ASCII);
    }
}
