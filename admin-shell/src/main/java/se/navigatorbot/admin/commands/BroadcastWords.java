package se.navigatorbot.admin.commands;

import java.util.Map;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;

/** How far a broadcast has come, in a sentence. */
final class BroadcastWords {

    private static final Map<String, String> STATES = Map.of(
            "written", "skrivet",
            "draft", "utkast",
            "approved", "godkänt",
            "scheduled", "planerat",
            "sending", "skickas",
            "paused", "pausat",
            "sent", "skickat",
            "stopped", "stoppat");

    private BroadcastWords() {}

    static String state(BroadcastStatus status) {
        return STATES.getOrDefault(status.state(), status.state());
    }

    static void tell(BroadcastStatus status, Screen screen) {
        String reasons = PreviewText.counts(status.notSent());
        screen.did(
                "Utskick " + status.id() + " " + state(status) + ": " + status.sent() + " av " + status.recipients()
                        + " skickade, " + status.waiting() + " väntar"
                        + (reasons.isEmpty() ? "." : ". Fick det inte: " + reasons + ".")
                        + begins(status) + (status.note().isEmpty() ? "" : " " + status.note()),
                status);
    }

    private static String begins(BroadcastStatus status) {
        if (status.begins() == null) {
            return "";
        }
        return switch (status.state()) {
            case "sending" -> " Börjar om en minut; ångra med broadcast undo " + status.id() + ".";
            case "scheduled" -> " Börjar " + Plain.said(status.begins()) + " och räknas om då.";
            default -> "";
        };
    }
}
