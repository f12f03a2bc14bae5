package se.navigatorbot.intents.offline;

import java.util.Locale;
import java.util.Set;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/**
 * A line of a predictions file: text, intent, confidence and slots, tab-separated.
 *
 * @param text as it was read
 * @param label the intent, {@code unclear} when none is sure
 * @param confidence 0 to 1
 * @param slots {@code key=value} joined by a semicolon
 */
public record PredictionLine(String text, String label, double confidence, String slots) {
    private static final Set<Intent> BY_MUNICIPALITY =
            Set.of(Intent.PLACEMENT_SEARCH, Intent.PLACEMENT_ALERTS, Intent.EMPLOYER_OFFER);

    static PredictionLine of(String text, Understanding understanding) {
        String slots = SlotText.of(understanding.slots());
        boolean municipality = BY_MUNICIPALITY.contains(understanding.intent()) && slots.startsWith("centre=");
        String named = municipality ? "municipality" + slots.substring("centre".length()) : slots;
        return new PredictionLine(text, understanding.intent().label(), understanding.confidence(), named);
    }

    /** The line as it is written, without its end. */
    @Override
    public String toString() {
        return String.join("\t", text, label, String.format(Locale.ROOT, "%.3f", confidence), slots);
    }
}
