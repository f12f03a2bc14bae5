package se.navigatorbot.channels.sms.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;

/**
 * By which provider somebody wrote last, so that the answer comes from the number they wrote to. A convenience of this
 * process alone: forgotten at its end, and beyond some thousand people. Safe for any thread.
 */
public final class LastHeard {

    private static final int MOST = 20_000;

    private final Map<Address, String> providers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, String> eldest) {
            return size() > MOST;
        }
    };

    public synchronized void by(String provider, Address from) {
        providers.put(from, provider);
    }

    /** Null when nobody knows. */
    public synchronized @Nullable String of(Address address) {
        return providers.get(address);
    }
}
