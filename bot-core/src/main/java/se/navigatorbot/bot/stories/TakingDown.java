package se.navigatorbot.bot.stories;

import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;

/** What staff do with stories that nobody may read any longer where they stand. */
public final class TakingDown {

    private TakingDown() {}

    /**
     * Gives staff the task to take them down; nothing when none is used anywhere.
     *
     * @param why in Swedish: "samtycket har gått ut"
     */
    public static Reply asked(Turn turn, Reply reply, List<Story> stories, String why) {
        if (stories.stream().allMatch(story -> story.uses().isEmpty())) {
            return reply;
        }
        String what = "ta ner berättelsen, " + why + " (" + Stories.uses(stories) + ")";
        return reply.changing(person -> Tasks.adding(person, turn, Task.Kind.FOLLOW_UP, Queue.COACH, what, null))
                .noting("Ny uppgift: " + what);
    }
}
