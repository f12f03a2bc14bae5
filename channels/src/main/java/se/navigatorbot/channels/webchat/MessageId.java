package se.navigatorbot.channels.webchat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/** How a page's own id of a message becomes one that is unique in the house: the page may send it again unharmed. */
final class MessageId {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private MessageId() {}

    static boolean fits(@Nullable String fromPage) {
        return fromPage != null && FORM.matcher(fromPage).matches();
    }

    static String of(Address address, String fromPage) {
        return prefix(address) + fromPage;
    }

    static String prefix(Address address) {
        return "web:" + address.value() + ":";
    }
}
