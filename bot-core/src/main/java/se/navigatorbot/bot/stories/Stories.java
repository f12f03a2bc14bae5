package se.navigatorbot.bot.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Story;

/** Puts stories into a person's document and takes them out. */
final class Stories {

    private Stories() {}

    static Optional<Story> of(Participant person, String consent) {
        return person.journey().stories().stream()
                .filter(story -> story.consent().equals(consent))
                .findFirst();
    }

    static Participant with(Participant person, Story changed) {
        List<Story> all = Stream.concat(
                        person.journey().stories().stream()
                                .filter(story -> !story.consent().equals(changed.consent())),
                        Stream.of(changed))
                .toList();
        return person.journey(journey -> journey.withStories(all));
    }

    static Participant without(Participant person, List<Story> gone) {
        return person.journey(journey -> journey.withStories(journey.stories().stream()
                .filter(story -> !gone.contains(story))
                .toList()));
    }

    /** Where they have been used, for whoever takes them down. */
    static String uses(List<Story> stories) {
        String uses = String.join(
                ", ",
                stories.stream()
                        .flatMap(story -> story.uses().stream())
                        .map(Story.Use::where)
                        .distinct()
                        .toList());
        return uses.isEmpty() ? "inte använd" : "använd: " + uses;
    }
}
