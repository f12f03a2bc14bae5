package se.navigatorbot.bot.stories;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Story;

/** Takes a story away on the day after the last one that its consent was given for; staff take it down where it stands. */
final class StoryEnds implements TimetablePart {

    private final ZoneId zone;

    StoryEnds(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.journey().stories().stream()
                .flatMap(story -> Optional.ofNullable(story.until()).stream())
                .map(until -> until.plusDays(1).atStartOfDay(zone).toInstant())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        List<Story> over = turn.person().journey().stories().stream()
                .filter(story -> !story.stands(turn.local().toLocalDate()))
                .toList();
        if (over.isEmpty()) {
            return soFar;
        }
        Reply gone = soFar.changing(person -> Stories.without(person, over))
                .noting("Samtycket till en berättelse har gått ut. Den är borttagen här, " + Stories.uses(over));
        return TakingDown.asked(turn, gone, over, "samtycket har gått ut");
    }
}
