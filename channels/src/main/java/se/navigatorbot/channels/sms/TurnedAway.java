package se.navigatorbot.channels.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which accounts would not take a message, so that its next attempt goes elsewhere. Forgotten with this process and
 * beyond some thousand messages, which costs an attempt more and nothing else. Safe for any thread.
 */
final class TurnedAway {

    private static final int MOST = 10_000;

    private final Map<String, Set<String>> accounts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST;
        }
    };

    synchronized void note(String message, String account) {
        accounts.put(
                message,
                Stream.concat(by(message).stream(), Stream.of(account)).collect(Collectors.toUnmodifiableSet()));
    }

    synchronized void forget(String message) {
        accounts.remove(message);
    }

    synchronized Set<String> by(String message) {
        return accounts.getOrDefault(message, Set.of());
    }
}
