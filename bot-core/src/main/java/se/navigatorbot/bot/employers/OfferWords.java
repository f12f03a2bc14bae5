package se.navigatorbot.bot.employers;

import java.util.EnumSet;
import java.util.Set;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/**
 * What of an employer's words belongs to the offer that was just made. "Bageri Solrosen i Sölvesborg, från mars" sounds like
 * a search or a question to whoever listens for participants, so only what is surely something else is left out.
 */
public final class OfferWords {

    /** How sure a question for facts must be. */
    private static final double SURE = 0.8;

    private static final Set<Intent> FACTS = EnumSet.of(
            Intent.MENU,
            Intent.BOT_IDENTITY,
            Intent.ABOUT_SERVICE,
            Intent.OPENING_HOURS,
            Intent.LOCATION,
            Intent.LANGUAGE);

    private static final Set<Intent> OF_ITS_OWN = EnumSet.of(
            Intent.APPOINTMENT_CANCEL,
            Intent.APPOINTMENT_REBOOK,
            Intent.APPOINTMENT_QUERY,
            Intent.EVENT_CANCEL,
            Intent.RUNNING_LATE,
            Intent.PLACEMENT_ABSENCE,
            Intent.AFFIRM,
            Intent.DENY,
            Intent.GREET,
            Intent.THANKS,
            Intent.HUMAN,
            Intent.COMPLAINT,
            Intent.CRISIS,
            Intent.OPT_OUT,
            Intent.OPT_IN,
            Intent.WRONG_NUMBER,
            Intent.PRIVACY_ACCESS,
            Intent.PRIVACY_ERASE);

    private OfferWords() {}

    /** Whether what was understood so adds to the offer. */
    public static boolean add(Understanding understood) {
        return mayAdd(understood.intent()) && !(FACTS.contains(understood.intent()) && understood.confidence() >= SURE);
    }

    /** Whether a line that was once understood so may belong to the offer before it. */
    static boolean mayAdd(Intent understood) {
        return !OF_ITS_OWN.contains(understood);
    }
}
