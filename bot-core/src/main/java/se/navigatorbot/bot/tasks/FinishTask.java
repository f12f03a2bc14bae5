package se.navigatorbot.bot.tasks;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A task is done.
 *
 * @param firstName of who did it, as colleagues know them
 * @param note what came of it, empty for nothing said
 */
public record FinishTask(String firstName, String task, String note) implements Request.Always {

    /** Shows no note. */
    @Override
    public String toString() {
        return "FinishTask[" + task + "]";
    }
}
