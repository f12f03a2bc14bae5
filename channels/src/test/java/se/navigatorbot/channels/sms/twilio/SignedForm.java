package se.navigatorbot.channels.sms.twilio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A form as Twilio posts it, signed for an address: a second, plain reading of Twilio's rule. */
record SignedForm(String body, String signature) {

    /** The fields of an ordinary text, some of them set otherwise: name, value, name, value … */
    static Map<String, String> text(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ToCountry", "SE");
        fields.put("MessageSid", "SM1");
        fields.put("SmsStatus", "received");
        fields.put("City", "");
        fields.put("From", "+46701740605");
        fields.put("To", "+46766860000");
        fields.put("Body", "Hej ");
        fields.put("NumMedia", "0");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    static Map<String, String> textWithout(String field) {
        Map<String, String> fields = text();
        fields.remove(field);
        return fields;
    }

    static SignedForm of(String url, String token, Map<String, String> fields) {
        return new SignedForm(encode(fields), sign(url, token, fields));
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String sign(String url, String token, Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
