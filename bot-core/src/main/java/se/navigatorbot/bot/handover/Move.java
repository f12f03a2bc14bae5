package se.navigatorbot.bot.handover;

import static se.navigatorbot.bot.handover.Standing.BOT;
import static se.navigatorbot.bot.handover.Standing.OFFERED;
import static se.navigatorbot.bot.handover.Standing.REQUESTED;
import static se.navigatorbot.bot.handover.Standing.SNOOZED;
import static se.navigatorbot.bot.handover.Standing.TAKEN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Handover;

/** All that can happen to a handover, and where each leads. What is not listed here does not happen. */
public enum Move {
    /** Somebody needs a human, or needs one for one more reason. */
    REQUEST(to(BOT, REQUESTED), to(REQUESTED, REQUESTED), to(OFFERED, OFFERED), to(TAKEN, TAKEN)),
    /** Whoever is there has been told; again while nobody has taken it. */
    OFFER(to(REQUESTED, OFFERED), to(OFFERED, OFFERED)),
    /** A member of staff takes it, from the queue or from a colleague. */
    TAKE(to(BOT, TAKEN), to(REQUESTED, TAKEN), to(OFFERED, TAKEN), to(TAKEN, TAKEN), to(SNOOZED, TAKEN)),
    /** A human word. */
    SPEAK(to(BOT, TAKEN), to(REQUESTED, TAKEN), to(OFFERED, TAKEN), to(TAKEN, TAKEN), to(SNOOZED, TAKEN)),
    /** It is put before one member of staff by a colleague; what has been spoken in stays taken. */
    ASSIGN(
            to(BOT, REQUESTED),
            to(REQUESTED, REQUESTED),
            to(OFFERED, REQUESTED),
            to(TAKEN, TAKEN, REQUESTED),
            to(SNOOZED, TAKEN, REQUESTED)),
    /** Put aside. */
    SNOOZE(to(REQUESTED, SNOOZED), to(OFFERED, SNOOZED), to(TAKEN, SNOOZED), to(SNOOZED, SNOOZED)),
    /** Its time has come, or the person has written. */
    WAKE(to(SNOOZED, TAKEN, REQUESTED)),
    /** Taken without a word, or left with the person's words unanswered: back into the queue. */
    LAPSE(to(TAKEN, REQUESTED)),
    /** Back to the bot, by staff or because the human has been silent for long. */
    RELEASE(to(REQUESTED, BOT), to(OFFERED, BOT), to(TAKEN, BOT), to(SNOOZED, BOT)),
    /** What was asked for is done. */
    CLOSE(to(REQUESTED, BOT), to(OFFERED, BOT), to(TAKEN, BOT), to(SNOOZED, BOT));

    private final Map<Standing, Set<Standing>> steps = new EnumMap<>(Standing.class);

    @SafeVarargs
    @SuppressWarnings("varargs")
    Move(Map.Entry<Standing, Set<Standing>>... all) {
        for (Map.Entry<Standing, Set<Standing>> step : all) {
            steps.put(step.getKey(), step.getValue());
        }
    }

    private static Map.Entry<Standing, Set<Standing>> to(Standing from, Standing first, Standing... more) {
        return Map.entry(from, EnumSet.of(first, more));
    }

    /** Where it may lead from there; empty when it does not happen there. */
    public Set<Standing> from(Standing standing) {
        return steps.getOrDefault(standing, Set.of());
    }

    /** Whether it can happen to that handover. */
    boolean fits(@Nullable Handover before) {
        return !from(Standing.of(before)).isEmpty();
    }

    /**
     * The handover after it.
     *
     * @throws IllegalStateException when no such step is listed: a mistake of ours
     */
    @Nullable
    Handover made(@Nullable Handover before, @Nullable Handover after) {
        Standing from = Standing.of(before);
        Standing then = Standing.of(after);
        if (!from(from).contains(then)) {
            throw new IllegalStateException(this + " does not lead from " + from + " to " + then);
        }
        return after;
    }
}
