package se.navigatorbot.bot.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be handled for one person.
 *
 * @param number rises within the partition, without gaps
 * @param id of the message or request
 * @param kind {@link #MESSAGE}, {@link AnsweredMessage#KIND}, or the simple name of the request's class
 * @param participant whose turn it is
 * @param arrivedAt business time
 * @param limited came over the limit of new senders: stored and shown, answered in a crisis alone
 * @param asker the process in which somebody waits for it to be done, empty for nobody
 * @param body the message or request when this process accepted it, else null
 * @param sealed the body as stored when it was read from the store, else null
 * @param left lay in the inbox when its partition came to this process: whoever had it before may have died of it
 */
public record InboxEntry(
        long number,
        String id,
        String kind,
        String participant,
        Instant arrivedAt,
        boolean limited,
        String asker,
        @Nullable Object body,
        byte @Nullable [] sealed,
        boolean left) {

    /** The kind of what a person wrote. */
    public static final String MESSAGE = "message";

    /** Stands in the store with what came over the limit. */
    static final String LIMITED = "limited";

    /** Stands in the store before the asker. */
    static final String ASKED = "for:";

    /** One that nobody waits for. */
    public InboxEntry(
            long number,
            String id,
            String kind,
            String participant,
            Instant arrivedAt,
            boolean limited,
            @Nullable Object body,
            byte @Nullable [] sealed) {
        this(number, id, kind, participant, arrivedAt, limited, "", body, sealed, false);
    }

    /** Whether somebody wrote it, rather than staff, time or the house asking for it. */
    public boolean fromPerson() {
        return kind.equals(MESSAGE) || kind.equals(AnsweredMessage.KIND);
    }

    /** Whether it was read from the store: whoever stored it need not know that. */
    public boolean storedElsewhere() {
        return kind.equals(MESSAGE) && body == null;
    }

    /** What the store calls it within its stream. */
    public String streamId() {
        return number + "-0";
    }

    InboxEntry numbered(long value) {
        return new InboxEntry(value, id, kind, participant, arrivedAt, limited, asker, body, sealed, left);
    }

    InboxEntry leftBehind() {
        return new InboxEntry(number, id, kind, participant, arrivedAt, limited, asker, body, sealed, true);
    }

    /** Shows ids alone. */
    @Override
    public String toString() {
        return "InboxEntry[" + kind + " " + number + "]";
    }
}
