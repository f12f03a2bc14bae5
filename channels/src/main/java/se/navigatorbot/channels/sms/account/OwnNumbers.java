package se.navigatorbot.channels.sms.account;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers that we send from, at whatever provider: a text from one of them is our own. Safe for any thread. */
public final class OwnNumbers {

    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    /** One more, as it stands in the settings; a name or nothing is no number. */
    public void add(String sender) {
        if (sender.strip().startsWith("+")) {
            numbers.add(sender.strip());
        }
    }

    public boolean has(String from) {
        return numbers.contains(from.strip());
    }
}
