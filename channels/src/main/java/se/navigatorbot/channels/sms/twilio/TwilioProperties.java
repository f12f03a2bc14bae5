package se.navigatorbot.channels.sms.twilio;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Twilio, {@code navigator.sms.twilio.*}; blank credentials are no account.
 *
 * @param accountSid the account, {@code AC…}
 * @param authToken its secret; while it is changed the new and the old one with a comma between
 * @param from the sender: a number in E.164, or a name of at most eleven characters that cannot be answered
 * @param messagingServiceSid a messaging service, {@code MG…}, instead of {@code from}
 * @param apiBaseUrl where Twilio answers; another address for tests only
 * @param ratePerSecond how many texts this sender may send in a second
 */
@ConfigurationProperties("navigator.sms.twilio")
public record TwilioProperties(
        @DefaultValue("") String accountSid,
        @DefaultValue("") AuthTokens authToken,
        @DefaultValue("") String from,
        @DefaultValue("") String messagingServiceSid,
        @DefaultValue("https://api.twilio.com") String apiBaseUrl,
        @DefaultValue("1") double ratePerSecond) {

    /** Whether there is an account at all. */
    public boolean hasCredentials() {
        return !accountSid.isBlank() && !authToken.missing();
    }

    boolean hasSender() {
        return !from.isBlank() || !messagingServiceSid.isBlank();
    }
}
