package se.navigatorbot.channels.sms;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of text messages, {@code navigator.sms.*}.
 *
 * @param mode which texts leave: {@code off}, {@code trial} (the guest list, answers to a crisis, duty phones) or
 *     {@code live}
 * @param guestList numbers that get texts in a trial, with commas between, as they are usually written
 * @param twilio the account at the provider; blank credentials switch the channel off
 */
@ConfigurationProperties("navigator.sms")
public record SmsProperties(
        @DefaultValue("trial") SmsMode mode,
        @DefaultValue List<String> guestList,
        @DefaultValue Twilio twilio) {

    /**
     * The account at Twilio, {@code navigator.sms.twilio.*}.
     *
     * @param accountSid the account, {@code AC…}
     * @param authToken its secret; while it is changed the new and the old one with a comma between
     * @param from the sender: a number in E.164, or a name of at most eleven characters that cannot be answered
     * @param messagingServiceSid a messaging service, {@code MG…}, instead of {@code from}
     * @param apiBaseUrl where Twilio answers; another address for tests only
     * @param ratePerSecond how many texts this sender may send in a second
     */
    public record Twilio(
            @DefaultValue("") String accountSid,
            @DefaultValue("") AuthTokens authToken,
            @DefaultValue("") String from,
            @DefaultValue("") String messagingServiceSid,
            @DefaultValue("https://api.twilio.com") String apiBaseUrl,
            @DefaultValue("1") double ratePerSecond) {

        boolean hasCredentials() {
            return !accountSid.isBlank() && !authToken.missing();
        }

        boolean hasSender() {
            return !from.isBlank() || !messagingServiceSid.isBlank();
        }
    }
}
