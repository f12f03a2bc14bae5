package se.navigatorbot.channels.sms.elks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
        String id = form.value("id").strip();
        String from = form.value("from").strip();
        if (!plausible(id) || !plausible(from)) {
            return null;
        }
        Instant written = written(form.value("created"), arrived);
        return InboundMessage.text("sms:" + id, Address.sms(from), atMost(form.value("message")), written);
    }

    static boolean fromOurselves(WebhookForm form) {
        String from = form.value("from").strip();
        return !from.isEmpty() && from.equals(form.value("to").strip());
    }

    /** In UTC without saying so, {@code 2018-07-13T13:57:23.741000}. */
    static Instant written(String created, Instant arrived) {
        try {
            Instant told = LocalDateTime.parse(
                            created.endsWith("Z") ? created.substring(0, created.length() - 1) : created)
                    .toInstant(ZoneOffset.UTC);
            return told.isAfter(arrived) || told.isBefore(arrived.minus(OLDEST)) ? arrived : told;
        } catch (DateTimeException e) {
            return arrived;
        }
    }

    private static boolean plausible(String field) {
        return !field.isEmpty()
                && field.length() <= LONGEST_FIELD
                && field.chars().noneMatch(Character::isISOControl);
    }

    static String atMost(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, insidePair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
