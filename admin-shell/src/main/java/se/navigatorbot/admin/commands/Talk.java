package se.navigatorbot.admin.commands;

import java.util.Map;

/** Swedish words for how a talk stands and who speaks in it. */
final class Talk {

    private static final Map<String, String> STATES = Map.of(
            "crisis",
            "KRIS",
            "waiting",
            "väntar",
            "taken",
            "hos personal",
            "snoozed",
            "undanlagt",
            "bot",
            "boten svarar");
    private static final Map<String, String> SPEAKERS =
            Map.of("person", "deltagaren", "bot", "boten", "staff", "personal", "marker", "--");

    private Talk() {}

    static String state(String state) {
        return STATES.getOrDefault(state, state);
    }

    static String speaker(String speaker, String name) {
        return name.isEmpty() ? SPEAKERS.getOrDefault(speaker, speaker) : name;
    }
}
