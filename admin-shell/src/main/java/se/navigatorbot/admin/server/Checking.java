package se.navigatorbot.admin.server;

import java.net.URI;
import java.util.Map;

/** With which command staff see whether a lost call was done. */
final class Checking {

    private static final Map<String, String> COMMANDS = Map.of(
            "appointments", "appointment list",
            "broadcasts", "broadcast list",
            "conversations", "conversation show",
            "demo", "status",
            "events", "event list",
            "hours", "hours show",
            "participants", "participant find",
            "placements", "placement list",
            "staff", "staff list");

    private Checking() {}

    static String with(URI uri) {
        String[] parts = uri.getPath().split("/api/", 2);
        String first = parts.length < 2 ? "" : parts[1].split("/", 2)[0];
        return COMMANDS.getOrDefault(first, "status");
    }
}
