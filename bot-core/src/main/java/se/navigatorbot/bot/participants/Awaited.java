package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asked to be told of when it is there.
 *
 * @param what label of a kind of activity, or id of a date to apply until
 * @param since when it was asked for, or asked for again
 * @param askedAt when the bot asked whether it is still wanted, null for not yet
 * @param news id of what is there now and is told when the week has room for it, null for none
 */
public record Awaited(
        Kind kind,
        String what,
        Instant since,
        @Nullable Instant askedAt,
        @Nullable String news) {

    /** What can be awaited. */
    public enum Kind {
        ACTIVITY,
        STUDY_DATE,
        /** Comes again and again: {@code askedAt} is when it was last told. */
        ACTIVITY_REPORT
    }

    public static Awaited activity(String label, Instant since) {
        return new Awaited(Kind.ACTIVITY, label, since, null, null);
    }

    public static Awaited studyDate(String id, Instant since) {
        return new Awaited(Kind.STUDY_DATE, id, since, null, null);
    }

    public static Awaited activityReport(Instant since) {
        return new Awaited(Kind.ACTIVITY_REPORT, "", since, null, null);
    }

    public Awaited asked(Instant at) {
        return new Awaited(kind, what, since, at, news);
    }

    /** It is there, and is told later; null when that is not so any more. */
    public Awaited withNews(@Nullable String id) {
        return new Awaited(kind, what, since, askedAt, id);
    }

    /** Whether it is the same thing, whenever asked for. */
    boolean same(Awaited other) {
        return kind == other.kind && what.equals(other.what);
    }
}
