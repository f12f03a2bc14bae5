package se.navigatorbot.channels.sms.twilio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/** Reads Twilio's fields of a received text. */
final class TwilioInbound {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ID = 64;

    private TwilioInbound() {}

    /** Null when it does not say what it is or from whom. Twilio does not tell when it was written. */
    static @Nullable InboundMessage read(WebhookForm form, Instant arrived) {
        String text = form.value("Body");
        Content content = content(form.value("NumMedia"), form.value("MediaContentType0"));
        return of(form.value("MessageSid"), form.value("From"), text, content, arrived);
    }

    /** As {@link #read}, from Twilio's records, which do not tell what kind of media came. */
    static @Nullable InboundMessage of(String sid, String from, String text, String media, Instant at) {
        return of(sid, from, text, content(media, ""), at);
    }

    private static @Nullable InboundMessage of(String sid, String sender, String text, Content content, Instant at) {
        String from = sender.strip();
        if (sid.isBlank() || sid.length() > LONGEST_ID || from.isEmpty() || from.length() > LONGEST_ID) {
            return null;
        }
        return new InboundMessage("sms:" + sid, Address.sms(from), content, atMost(text), null, at);
    }

    /** Whether we hear ourselves: a text from our own number must not be answered to our own number. */
    static boolean fromOurselves(WebhookForm form) {
        String from = form.value("From");
        return !from.isEmpty() && from.equals(form.value("To"));
    }

    private static Content content(String media, String type) {
        if (media.isEmpty() || media.equals("0")) {
            return Content.TEXT;
        }
        if (type.startsWith("audio/")) {
            return Content.VOICE;
        }
        return type.isEmpty() || type.startsWith("image/") ? Content.PICTURE : Content.OTHER;
    }

    private static String atMost(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, insidePair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
