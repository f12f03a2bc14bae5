package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asked to be told of when it is there.
 *
 * @param what label of a kind of activity, or id of a date to apply until
 * @param since when it was asked for, or asked for again
 * @param askedAt when the bot asked whether it is still wanted, null for not yet
 */
public record Awaited(
        Kind kind, String what, Instant since, @Nullable Instant askedAt) {

    /** What can be awaited. */
    public enum Kind {
        ACTIVITY,
        STUDY_DATE
    }

    public static Awaited activity(String label, Instant since) {
        return new Awaited(Kind.ACTIVITY, label, since, null);
    }

    public static Awaited studyDate(String id, Instant since) {
        return new Awaited(Kind.STUDY_DATE, id, since, null);
    }

    public Awaited asked(Instant at) {
        return new Awaited(kind, what, since, at);
    }

    /** Whether it is the same thing, whenever asked for. */
    boolean same(Awaited other) {
        return kind == other.kind && what.equals(other.what);
    }
}
