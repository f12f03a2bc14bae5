package se.navigatorbot.channels.sms.elks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/** Reads 46elks' fields of a received text. */
final class ElksInbound {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_FIELD = 64;

    /** 46elks comes again for hours with what we could not take; anything older is no time to be trusted. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private ElksInbound() {}

    /** Null when it does not say what it is or from whom. */
    static @Nullable InboundMessage read(WebhookForm form, Instant arrived) {
        return of(form.value("id"), form.value("from"), form.value("message"), written(form.value("created"), arrived));
    }

    /** Null when it does not say what it is or from whom. */
    static @Nullable InboundMessage of(String id, String from, String words, Instant written) {
        if (!plausible(id.strip()) || !plausible(from.strip())) {
            return null;
        }
        return InboundMessage.text("sms:" + id.strip(), Address.sms(from.strip()), atMost(words), written);
    }

    static boolean fromOurselves(WebhookForm form) {
        String from = form.value("from").strip();
        return !from.isEmpty() && from.equals(form.value("to").strip());
    }

    private static Instant written(String created, Instant arrived) {
        Instant told = ElksTime.parse(created);
        return told == null || told.isAfter(arrived) || told.isBefore(arrived.minus(OLDEST)) ? arrived : told;
    }

    private static boolean plausible(String field) {
        return !field.isEmpty()
                && field.length() <= LONGEST_FIELD
                && field.chars().noneMatch(Character::isISOControl);
    }

    private static String atMost(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, insidePair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
