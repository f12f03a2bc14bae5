package se.navigatorbot.bot.stories;

import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Subject;

/** Keeps a story with its consent, and tells the person how to take it back. */
final class KeepStoryHandler implements RequestHandler<KeepStory> {

    private final CentreNames centreNames;

    KeepStoryHandler(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<KeepStory> request() {
        return KeepStory.class;
    }

    @Override
    public Reply handle(Turn turn, KeepStory keep) {
        Profile profile = turn.person().profile();
        if (profile.protectedPerson()) {
            return Reply.silent(turn)
                    .withResult(new Reply.Refusal("Personen har skyddade uppgifter. Ingen berättelse sparas."));
        }
        int number = turn.person().journey().stories().stream()
                        .mapToInt(story -> Integer.parseInt(story.consent().substring(1)))
                        .max()
                        .orElse(0)
                + 1;
        Story story = new Story("s" + number, keep.words(), keep.how(), turn.now(), keep.by(), keep.until(), List.of());
        Map<String, String> words =
                Map.of("hej", Hello.to(profile.firstName()), "center", centreNames.of(profile.homeCentre()));
        return Reply.silent(turn)
                .changing(person -> Stories.with(person, story))
                .plus(Draft.unasked(
                        Wording.of("story.kept", words),
                        Subject.TIDER,
                        "du har sagt ja till att vi får berätta om dig",
                        About.NOTHING))
                .marking("Samtycke " + story.consent() + " till en berättelse: " + keep.how())
                .withResult(story.consent());
    }
}
