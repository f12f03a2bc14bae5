package se.navigatorbot.channels.sms.elks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at 46elks, {@code navigator.sms.elks.*}; blank credentials are no account.
 *
 * @param username of the API, {@code u…}
 * @param password of the API
 * @param from the sender: a number of ours in E.164, or a name of at most eleven characters that cannot be answered
 * @param apiBaseUrl where 46elks answers; another address for tests only
 * @param webhookSecret what 46elks has to show when it calls us; while it is changed the new and the old one with a
 *     comma between
 * @param ratePerSecond how many parts this account may send in a second
 * @param allowedSources addresses that 46elks calls from; empty for anywhere
 */
@ConfigurationProperties("navigator.sms.elks")
public record ElksProperties(
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("https://api.46elks.com") String apiBaseUrl,
        @DefaultValue List<String> webhookSecret,
        @DefaultValue("1") double ratePerSecond,
        @DefaultValue List<String> allowedSources) {

    public ElksProperties {
        webhookSecret = given(webhookSecret);
        allowedSources = given(allowedSources);
    }

    /** Whether there is an account at all. */
    public boolean hasCredentials() {
        return !username.isBlank() && !password.isBlank();
    }

    /** What every request shows. */
    String authorization() {
        String both = username + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> given(List<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ElksProperties[" + apiBaseUrl + "]";
    }
}
