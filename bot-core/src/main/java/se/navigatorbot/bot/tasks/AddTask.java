package se.navigatorbot.bot.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Task;

/**
 * A member of staff has something to do for the person later, and does it.
 *
 * @param due not before this, null for now
 * @param queue whose work it is, null for a coach's, as in what an older house wrote
 */
public record AddTask(
        String user,
        String firstName,
        Task.Kind kind,
        String words,
        @Nullable Instant due,
        Offer.@Nullable Queue queue) implements Request.Always {

    /** Shows no words. */
    @Override
    public String toString() {
        return "AddTask[" + kind + "]";
    }
}
