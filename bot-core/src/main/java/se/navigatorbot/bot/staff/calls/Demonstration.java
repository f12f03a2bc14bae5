package se.navigatorbot.bot.staff.calls;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Whether this house may play with time: only when it was started for that ({@code navigator.clock}), over a store of
 * its own, and with every provider on this machine, so that no real phone gets a reminder for an invented day. Asked at
 * each call.
 */
final class Demonstration {

    private final Environment settings;

    Demonstration(Environment settings) {
        this.settings = settings;
    }

    boolean mayTurnTheClock() {
        return !setting("navigator.clock").isBlank()
                && setting("navigator.redis.url").isBlank()
                && harmless("navigator.sms.twilio.account-sid", "navigator.sms.twilio.api-base-url")
                && harmless("navigator.sms.elks.username", "navigator.sms.elks.api-base-url")
                && harmless("navigator.telegram.token", "navigator.telegram.api-base-url");
    }

    /** No credential, or a provider that answers on loopback. */
    private boolean harmless(String credential, String baseUrl) {
        return setting(credential).isBlank() || loopback(setting(baseUrl));
    }

    private static boolean loopback(String url) {
        try {
            String host = url.isBlank() ? null : URI.create(url).getHost();
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }

    private String setting(String name) {
        return settings.getProperty(name, "");
    }
}
