package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Set;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Message;

/** "Avboka inte", "vill inte bli raderad": words of calling off that say not to. None is done on such a message. */
public final class Denial {
    private static final Set<Intent> CALLING_OFF =
            Set.of(Intent.APPOINTMENT_CANCEL, Intent.EVENT_CANCEL, Intent.OPT_OUT, Intent.OPT_IN, Intent.PRIVACY_ERASE);
    /** Not "stopp": whoever writes "stopp, inte fler" wants just that. */
    private static final Set<String> ACTS =
            Set.of("avboka", "avanmal", "avanmala", "stryk", "stryka", "radera", "raderad", "stoppa", "boka");

    private static final Set<String> NOT = Set.of("inte", "ej", "int");
    private static final Set<String> WANTING = Set.of("vill", "ska", "skulle", "tanker", "tankte");

    /** Who begins with a stop asks for nothing to begin again. */
    private static final Set<String> STOP = Set.of("stopp", "stop", "stoppa", "sluta");

    private static final Set<String> TAKEN_BACK = Set.of("fel", "misstag", "angr", "rak", "igen", "oavsikt");

    private Denial() {}

    /**
     * The same intent; where it would call off what is not to be: no when that was asked, else unclear. "Fler" without any
     * word that refuses is no stop.
     */
    public static Intent heeded(Intent intent, Message message, Context context) {
        List<String> words = message.folded();
        if (intent == Intent.OPT_IN && !words.isEmpty() && STOP.contains(words.get(0))) {
            return afterStop(words);
        }
        if (intent == Intent.OPT_OUT && Refusal.missing(words)) {
            return Intent.UNCLEAR;
        }
        if (!CALLING_OFF.contains(intent) || !isDenied(words)) {
            return intent;
        }
        return context.question().startsWith("confirm_") ? Intent.DENY : Intent.UNCLEAR;
    }

    /** "Stopp, börja skicka om tider" is a stop, "stopp var fel" takes one back, and "sluta inte skicka" is left open. */
    private static Intent afterStop(List<String> words) {
        boolean not = words.size() > 1 && NOT.contains(words.get(1));
        if (not && !words.get(0).equals("stopp") && !words.get(0).equals("stop")) {
            return Intent.UNCLEAR;
        }
        if (words.contains("aldrig") || words.stream().anyMatch(NOT::contains)) {
            return Intent.OPT_OUT;
        }
        return words.stream().anyMatch(word -> TAKEN_BACK.stream().anyMatch(word::startsWith))
                ? Intent.OPT_IN
                : Intent.OPT_OUT;
    }

    private static boolean isDenied(List<String> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean act = ACTS.contains(words.get(at)) && NOT.contains(words.get(at + 1));
            boolean wish =
                    WANTING.contains(words.get(at)) && NOT.contains(words.get(at + 1)) && isActAfter(words, at + 2);
            if (act || wish) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActAfter(List<String> words, int at) {
        int act = at < words.size() && words.get(at).equals("bli") ? at + 1 : at;
        return act < words.size() && ACTS.contains(words.get(act));
    }
}
