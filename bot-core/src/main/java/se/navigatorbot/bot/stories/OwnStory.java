package se.navigatorbot.bot.stories;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Story;

/** "Ta bort min berättelse" from somebody who has one: it goes at once, and staff learn where it is used. */
final class OwnStory implements Interjection {

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(ta|tar|tas|plocka|ned|ner|bort|radera\\w*|ångra\\w*|återkalla\\w*|dra\\w*|sluta\\w*|inte)\\b.{0,40}"
                    + "\\b(berättelse\\w*|samtycke\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final StaffQueue queue;

    OwnStory(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        List<Story> stories = turn.person().journey().stories();
        return stories.isEmpty()
                        || !own(turn)
                        || !TAKEN_BACK.matcher(turn.text()).find()
                ? Optional.empty()
                : Optional.of(queue.file(turn, "har tagit tillbaka sin berättelse", "story.withdrawn")
                        .changing(person -> Stories.without(person, stories))
                        .noting("Berättelsen är borttagen här, " + Stories.uses(stories)));
    }

    /** Whoever has the number now decides nothing for the person it once belonged to. */
    private static boolean own(Turn turn) {
        return turn.message() != null
                && turn.person().reachable().stream()
                        .noneMatch(
                                known -> known.address().equals(turn.message().from())
                                        && known.state() == Reachable.State.WRONG_PERSON);
    }
}
