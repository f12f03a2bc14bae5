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

    private Denial() {}

    /**
     * The same intent; where it would call off what is not to be: no when that was asked, else unclear. A stop without any
     * word that refuses is unclear too.
     */
    public static Intent heeded(Intent intent, Message message, Context context) {
        List<String> words = message.folded();
        if (intent == Intent.OPT_IN && !words.isEmpty() && STOP.contains(words.get(0))) {
            return Intent.OPT_OUT;
        }
        if (intent == Intent.OPT_OUT && !Refusal.in(words)) {
            return Intent.UNCLEAR;
        }
        if (!CALLING_OFF.contains(intent) || !isDenied(words)) {
            return intent;
        }
        return context.question().startsWith("confirm_") ? Intent.DENY : Intent.UNCLEAR;
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
