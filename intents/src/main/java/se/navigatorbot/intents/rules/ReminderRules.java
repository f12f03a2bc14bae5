package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Set;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Message;

/** After a reminder any "can't" cancels the thing reminded of, and "kommer" is a yes. */
public final class ReminderRules {
    private static final Set<String> ABLE = Set.of(
            "kan", "kommer", "hinner", "orkar", "funkar", "gar", "passar", "vill", "ska", "far", "klarar", "pallar",
            "kunde", "blir", "tanker", "vagar", "dyker", "kunna", "komma", "med");
    private static final Set<String> NOT = Set.of("inte", "ej", "int", "tyvarr");
    private static final Set<String> OTHER_WISHES = Set.of(
            "istallet",
            "annan",
            "annat",
            "boka",
            "byta",
            "byt",
            "flytta",
            "ny",
            "senare",
            "tidigare",
            "tid",
            "sen",
            "sent",
            "omboka",
            "skjuta",
            "tar",
            "ta",
            "nasta");
    private static final Set<Intent> STRONGER = Set.of(
            Intent.APPOINTMENT_REBOOK,
            Intent.RUNNING_LATE,
            Intent.CRISIS,
            Intent.OPT_OUT,
            Intent.WRONG_NUMBER,
            Intent.PRIVACY_ERASE,
            Intent.PLACEMENT_ABSENCE,
            Intent.MY_COACH,
            Intent.LOCATION,
            Intent.ADAPTATION_NEED,
            Intent.LANGUAGE);
    private static final Set<String> MEETING = Set.of("mote", "motet", "traffen", "samtalet", "coachmotet");
    private static final int NEAR = 3;

    private ReminderRules() {}

    /** The intent in the light of a reminder or a booking, or the same intent. */
    public static Intent inContext(Intent intent, Message message, Context context) {
        boolean event = isAboutEvent(context);
        boolean reminder = context.question().endsWith("_reminder");
        if (reminder && !STRONGER.contains(intent) && isRefusal(message)) {
            return event ? Intent.EVENT_CANCEL : cancelling(intent);
        }
        if (event && intent == Intent.APPOINTMENT_CANCEL && (reminder || !namesMeeting(message))) {
            return Intent.EVENT_CANCEL;
        }
        return ofTheList(intent, context);
    }

    private static boolean namesMeeting(Message message) {
        return message.folded().stream().anyMatch(MEETING::contains);
    }

    /** Wanting a thing from a list is about the things of that list. */
    private static Intent ofTheList(Intent intent, Context context) {
        if (intent == Intent.PLACEMENT_INTEREST && context.question().equals("event_list")) {
            return Intent.EVENT_SIGNUP;
        }
        boolean placements = context.question().startsWith("placement_");
        return intent == Intent.EVENT_SIGNUP && placements ? Intent.PLACEMENT_INTEREST : intent;
    }

    private static Intent cancelling(Intent intent) {
        return intent == Intent.EVENT_CANCEL ? intent : Intent.APPOINTMENT_CANCEL;
    }

    private static boolean isAboutEvent(Context context) {
        boolean business = context.business()
                .filter(intent -> intent.label().startsWith("event_"))
                .isPresent();
        return business || context.question().equals("event_reminder");
    }

    private static boolean isRefusal(Message message) {
        List<String> words = message.folded();
        if (words.stream().anyMatch(OTHER_WISHES::contains)) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            int end = Math.min(words.size(), at + NEAR + 1);
            if (ABLE.contains(words.get(at))
                    && words.subList(at + 1, end).stream().anyMatch(NOT::contains)) {
                return true;
            }
        }
        return false;
    }
}
