package se.navigatorbot.admin.server;

import java.net.URI;
import java.util.Map;

/** With which command staff see whether a lost call was done. */
final class Checking {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("appointments", "appointment list"),
            Map.entry("coach-times", "coach-times show"),
            Map.entry("broadcasts", "broadcast list"),
            Map.entry("conversations", "conversation show"),
            Map.entry("demo", "status"),
            Map.entry("events", "event list"),
            Map.entry("hours", "hours show"),
            Map.entry("participants", "participant find"),
            Map.entry("placements", "placement list"),
            Map.entry("staff", "staff list"));

    private Checking() {}

    static String with(URI uri) {
        String[] parts = uri.getPath().split("/api/", 2);
        String first = parts.length < 2 ? "" : parts[1].split("/", 2)[0];
        return COMMANDS.getOrDefault(first, "status");
    }
}
