package se.navigatorbot.intents.swedish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Understanding.Want;

/**
 * Several wishes in one message: the one that is more urgent or binds more is answered, else the first, and the
 * other is remembered. A reason beside a request is no wish of its own.
 */
final class SeveralWants {
    private static final double SURE = 0.70;

    /** What a part by itself sounds like is surer than that when the whole did not sound so. */
    private static final double DANGER = 0.95;

    private static final Set<Intent> NO_WISH = EnumSet.of(
            Intent.GREET,
            Intent.THANKS,
            Intent.AFFIRM,
            Intent.DENY,
            Intent.COMPLAINT,
            Intent.OUTCOME_REPORT,
            Intent.OUT_OF_SCOPE,
            Intent.CRISIS,
            Intent.UNCLEAR);
    private static final Set<Intent> CALLED_OFF =
            EnumSet.of(Intent.APPOINTMENT_CANCEL, Intent.EVENT_CANCEL, Intent.RUNNING_LATE, Intent.PLACEMENT_ABSENCE);
    private static final Set<Intent> NEW_TIME = EnumSet.of(Intent.APPOINTMENT_REBOOK, Intent.APPOINTMENT_BOOK);

    /** Pairs of which one is only the reason for the other, or the way to it. */
    private static final List<Set<Intent>> ONE_WISH = List.of(
            EnumSet.of(Intent.EVENT_SEARCH, Intent.EVENT_SIGNUP),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.PLACEMENT_INTEREST),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.ABOUT_SERVICE),
            EnumSet.of(Intent.PLACEMENT_SEARCH, Intent.JOB_SEEKING_HELP),
            EnumSet.of(Intent.WRONG_NUMBER, Intent.OPT_OUT),
            EnumSet.of(Intent.WRONG_NUMBER, Intent.PRIVACY_ERASE),
            EnumSet.of(Intent.OPT_OUT, Intent.PRIVACY_ERASE),
            EnumSet.of(Intent.PLACEMENT_ABSENCE, Intent.APPOINTMENT_CANCEL),
            EnumSet.of(Intent.HUMAN, Intent.MY_COACH));

    private SeveralWants() {}

    /**
     * What the whole message means in the light of its parts.
     *
     * @param clauses its parts, at least two
     * @param reading how a part is read by itself
     */
    static Understanding settle(Understanding whole, List<String> clauses, Function<String, Understanding> reading) {
        List<String> texts = new ArrayList<>();
        List<Understanding> wishes = new ArrayList<>();
        for (String clause : clauses) {
            Understanding read = reading.apply(clause);
            if (read.intent() == Intent.CRISIS && read.confidence() >= DANGER) {
                return read;
            }
            boolean fresh = wishes.stream().noneMatch(before -> before.intent() == read.intent());
            if (fresh && !NO_WISH.contains(read.intent()) && read.confidence() >= SURE) {
                texts.add(clause);
                wishes.add(read);
            }
        }
        if (wishes.size() == 1 && whole.intent() == Intent.UNCLEAR) {
            return wishes.get(0);
        }
        return wishes.size() == 2 && !isOneWish(wishes) ? ruling(whole, texts, wishes) : whole;
    }

    private static Understanding ruling(Understanding whole, List<String> texts, List<Understanding> wishes) {
        boolean urgent = rank(wishes.get(1).intent()) > rank(wishes.get(0).intent());
        int rules = urgent ? 1 : 0;
        Want next = new Want(wishes.get(1 - rules).intent(), texts.get(1 - rules));
        Understanding ruling = whole.intent() == wishes.get(rules).intent() ? whole : wishes.get(rules);
        return ruling.withAlso(next);
    }

    private static boolean isOneWish(List<Understanding> wishes) {
        Set<Intent> intents = EnumSet.of(wishes.get(0).intent(), wishes.get(1).intent());
        boolean calledOff = intents.stream().anyMatch(CALLED_OFF::contains);
        boolean newTime = intents.stream().anyMatch(NEW_TIME::contains);
        return calledOff && newTime
                || CALLED_OFF.containsAll(intents)
                || NEW_TIME.containsAll(intents)
                || ONE_WISH.contains(intents);
    }

    private static int rank(Intent intent) {
        if (intent == Intent.OPT_OUT) {
            return 2;
        }
        return CALLED_OFF.contains(intent) ? 1 : 0;
    }
}
