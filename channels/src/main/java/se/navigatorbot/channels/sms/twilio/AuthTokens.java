package se.navigatorbot.channels.sms.twilio;

import java.util.Arrays;
import java.util.List;

/**
 * The account's secret, and for a while its predecessor: while a token is changed both prove a webhook. The first one is
 * used for sending. Prints nothing.
 */
public record AuthTokens(List<String> values) {

    public AuthTokens {
        values = List.copyOf(values);
    }

    /** One token, or several with commas between; blank for none. */
    public static AuthTokens of(String commaSeparated) {
        return new AuthTokens(Arrays.stream(commaSeparated.split(",", -1))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList());
    }

    boolean missing() {
        return values.isEmpty();
    }

    String current() {
        return values.get(0);
    }

    @Override
    public String toString() {
        return "AuthTokens[" + values.size() + "]";
    }
}
