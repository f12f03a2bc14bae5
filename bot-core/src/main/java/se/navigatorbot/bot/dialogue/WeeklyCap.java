package se.navigatorbot.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.navigatorbot.bot.participants.Talk;

/** At most three invitations, alerts or broadcasts a week; what concerns something booked never counts. */
public final class WeeklyCap {

    private static final int AT_MOST = 3;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<About.Kind> COUNTED =
            EnumSet.of(About.Kind.EVENT, About.Kind.PLACEMENT, About.Kind.PLACEMENT_GONE, About.Kind.BROADCAST);

    private WeeklyCap() {}

    /** Whether three others have gone in the week before this one was made. */
    public static boolean full(Draft draft, Talk talk, Instant made) {
        return counts(draft)
                && recent(talk, made).stream().filter(at -> at.isBefore(made)).count() >= AT_MOST;
    }

    /** The talk with this message counted, when it counts and has room. */
    public static Talk counting(Draft draft, Talk talk, Instant made) {
        if (!counts(draft) || full(draft, talk, made)) {
            return talk;
        }
        List<Instant> all = new ArrayList<>(recent(talk, made));
        all.add(made);
        return talk.withUnasked(all);
    }

    /** When one more has room: that moment itself, else when enough of the others lie a week back. */
    public static Instant roomAt(Talk talk, Instant from) {
        List<Instant> others = recent(talk, from);
        return others.size() < AT_MOST
                ? from
                : others.get(others.size() - AT_MOST).plus(WEEK);
    }

    private static boolean counts(Draft draft) {
        return draft.lane() != Lane.REPLY && COUNTED.contains(draft.about().kind());
    }

    private static List<Instant> recent(Talk talk, Instant now) {
        return talk.unasked().stream().filter(at -> at.isAfter(now.minus(WEEK))).toList();
    }
}
