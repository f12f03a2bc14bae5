package se.navigatorbot.bot.region;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * Whether this house is a rehearsal: it is shown with demonstration data, or every provider it speaks with stands on
 * this very machine. Then no message can reach anybody real.
 */
final class Rehearsal {

    private static final List<String> PROVIDERS = List.of(
            "navigator.sms.twilio.api-base-url", "navigator.sms.elks.api-base-url", "navigator.telegram.api-base-url");
    private static final List<String> CREDENTIALS =
            List.of("navigator.sms.twilio.account-sid", "navigator.sms.elks.username", "navigator.telegram.token");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "[::1]", "::1");

    private Rehearsal() {}

    static boolean of(Environment settings) {
        boolean reachesOut = false;
        boolean speaks = false;
        for (int i = 0; i < PROVIDERS.size(); i++) {
            if (!settings.getProperty(CREDENTIALS.get(i), "").isBlank()) {
                speaks = true;
                reachesOut |= !here(settings.getProperty(PROVIDERS.get(i), ""));
            }
        }
        return !reachesOut && (speaks || shown(settings));
    }

    /** The same default as that of the demonstration data: on with the embedded store and no provider. */
    private static boolean shown(Environment settings) {
        boolean embedded = settings.getProperty("navigator.redis.url", "").isBlank();
        return settings.getProperty("navigator.demo", Boolean.class, embedded);
    }

    private static boolean here(String address) {
        if (address.isBlank()) {
            return false;
        }
        String host = String.valueOf(URI.create(address.strip()).getHost());
        return host.startsWith("127.") || THIS_MACHINE.contains(host);
    }
}
