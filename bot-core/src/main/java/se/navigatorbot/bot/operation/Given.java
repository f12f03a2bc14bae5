package se.navigatorbot.bot.operation;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The settings as an operator has given them, before any part of the house reads its own. */
record Given(Environment environment) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "[::1]", "::1");

    /** Empty when not given. */
    String text(String name) {
        return environment.getProperty("navigator." + name, "").strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean twilio() {
        return has("sms.twilio.account-sid") || has("sms.twilio.auth-token");
    }

    boolean elks() {
        return has("sms.elks.username") || has("sms.elks.password");
    }

    boolean telegram() {
        return has("telegram.token");
    }

    /** Whether a provider with credentials is somewhere out in the world, so that real people can be reached. */
    boolean reachesPeople() {
        return (twilio() && elsewhere(environment.getProperty("navigator.sms.twilio.api-base-url", "")))
                || (elks() && elsewhere(environment.getProperty("navigator.sms.elks.api-base-url", "")))
                || (telegram() && elsewhere(environment.getProperty("navigator.telegram.api-base-url", "")));
    }

    /** Whether an address is not on this machine; an empty one is the provider's own. */
    static boolean elsewhere(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null || !(THIS_MACHINE.contains(host) || host.startsWith("127."));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Whether that account is asked for by name. */
    boolean wants(String provider) {
        String asked = text("sms.provider");
        return asked.equalsIgnoreCase(provider) || asked.equalsIgnoreCase("both");
    }

    boolean sendsPasswordInTheClear(String address) {
        String url = text(address);
        return url.toLowerCase(Locale.ROOT).startsWith("http:") && elsewhere(url);
    }

    /** Whether one of the words is given, or nothing. */
    boolean oneOf(String name, String... words) {
        String given = text(name);
        return given.isEmpty() || Stream.of(words).anyMatch(given::equalsIgnoreCase);
    }
}
