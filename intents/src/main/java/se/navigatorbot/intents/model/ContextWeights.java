package se.navigatorbot.intents.model;

import java.util.EnumMap;
import java.util.Map;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;

/** How much likelier an intent is after what was asked last. */
final class ContextWeights {
    private static final double LIKELY = 4;
    private static final double POSSIBLE = 2;

    private ContextWeights() {}

    /** Factors of the intents that the context makes likelier; all others have 1. */
    static Map<Intent, Double> after(Context context) {
        Map<Intent, Double> weights = new EnumMap<>(Intent.class);
        switch (context.question()) {
            case "appointment_reminder" ->
                put(
                        weights,
                        LIKELY,
                        Intent.AFFIRM,
                        Intent.APPOINTMENT_CANCEL,
                        Intent.APPOINTMENT_REBOOK,
                        Intent.RUNNING_LATE,
                        Intent.APPOINTMENT_QUERY);
            case "event_reminder" ->
                put(
                        weights,
                        LIKELY,
                        Intent.AFFIRM,
                        Intent.EVENT_CANCEL,
                        Intent.APPOINTMENT_CANCEL,
                        Intent.RUNNING_LATE,
                        Intent.APPOINTMENT_QUERY);
            case "event_list" -> put(weights, LIKELY, Intent.EVENT_SIGNUP, Intent.EVENT_SEARCH);
            case "placement_list", "placement_offer" -> put(weights, LIKELY, Intent.PLACEMENT_INTEREST);
            case "slot_list", "ask_time", "offer_slot" ->
                put(weights, POSSIBLE, Intent.APPOINTMENT_BOOK, Intent.APPOINTMENT_REBOOK);
            case "waitlist_offer" -> put(weights, LIKELY, Intent.AFFIRM, Intent.EVENT_SIGNUP);
            case "offer_human" -> put(weights, LIKELY, Intent.AFFIRM, Intent.HUMAN, Intent.DENY);
            case "confirm_cancel", "confirm_erase" -> put(weights, LIKELY, Intent.AFFIRM, Intent.DENY);
            case "opening_hours_answer" -> put(weights, LIKELY, Intent.OPENING_HOURS);
            case "location_answer" -> put(weights, LIKELY, Intent.LOCATION);
            case "anything_else" -> put(weights, POSSIBLE, Intent.THANKS, Intent.DENY);
            case "booking_done" ->
                put(weights, POSSIBLE, Intent.THANKS, Intent.APPOINTMENT_CANCEL, Intent.APPOINTMENT_REBOOK);
            default -> {}
        }
        context.business().ifPresent(intent -> weights.merge(intent, LIKELY, Math::max));
        return weights;
    }

    private static void put(Map<Intent, Double> weights, double factor, Intent... intents) {
        for (Intent intent : intents) {
            weights.put(intent, factor);
        }
    }
}
