package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a talk lies before.
 *
 * @param queue whose work it is
 * @param to user names it was offered to; empty for those on duty
 * @param promisedAt from when on the person was told that somebody reads, null when nothing was said
 * @param readBy user name of who has opened the talk since somebody was told, null for nobody yet; while somebody
 *     has the talk they alone count
 * @param alerts how often somebody has been told
 */
public record Offer(
        Queue queue,
        List<String> to,
        @Nullable Instant promisedAt,
        @Nullable String readBy,
        int alerts) {

    public Offer {
        to = List.copyOf(to);
    }

    /** Whose work something is. */
    public enum Queue {
        COACH("coach"),
        /** Questions about studies. */
        COUNSELLOR("vägledare"),
        /** What employers ask for. */
        EMPLOYER("arbetsgivarkontakt");

        private final String swedish;

        Queue(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read. */
        public String swedish() {
            return swedish;
        }
    }

    public static Offer in(Queue queue) {
        return new Offer(queue, List.of(), null, null, 0);
    }

    /** Put before those, once more. */
    public Offer told(List<String> users) {
        return new Offer(queue, users, promisedAt, null, alerts + 1);
    }

    public Offer promised(@Nullable Instant at) {
        return new Offer(queue, to, at, readBy, alerts);
    }

    public Offer read(String user) {
        return new Offer(queue, to, promisedAt, user, alerts);
    }

    /** Something was added that nobody has read. */
    public Offer unread() {
        return new Offer(queue, to, promisedAt, null, alerts);
    }

    public Offer moved(Queue other) {
        return new Offer(other, to, promisedAt, readBy, alerts);
    }
}
