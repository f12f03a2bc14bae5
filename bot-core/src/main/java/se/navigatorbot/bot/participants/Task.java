package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff have to do for a person. One that is done is taken away; the thread tells of it.
 *
 * @param id unique within the person
 * @param words what is wished for, in the person's or a colleague's words: "helst efter 15"; prints nothing of it
 * @param made when it was asked for
 * @param due not before this, null for as soon as can be
 * @param queue whose work it is
 * @param takenBy user name of who does it, null for nobody yet
 */
public record Task(
        String id,
        Kind kind,
        String words,
        Instant made,
        @Nullable Instant due,
        Offer.Queue queue,
        @Nullable String takenBy) {

    /** What is to be done. */
    public enum Kind {
        CALL("ring upp"),
        /** Somebody new wants to be contacted. */
        LEAD("hör av dig"),
        FOLLOW_UP("följ upp");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read. */
        public String swedish() {
            return swedish;
        }
    }

    public Task takenBy(@Nullable String user) {
        return new Task(id, kind, words, made, due, queue, user);
    }

    public Task saying(String other) {
        return new Task(id, kind, other, made, due, queue, takenBy);
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Task[" + id + " " + kind + "]";
    }
}
