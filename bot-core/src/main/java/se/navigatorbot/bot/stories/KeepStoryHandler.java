package se.navigatorbot.bot.stories;

import java.time.Duration;
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

    static final String WHY = "du har sagt ja till att vi får berätta om dig";

    /** Longer than any row of days on which nobody is written to. */
    static final Duration TELL_WITHIN = Duration.ofDays(14);

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
        Story story =
                new Story(consent(turn), keep.words(), keep.how(), turn.now(), keep.by(), keep.until(), List.of());
        Map<String, String> words =
                Map.of("hej", Hello.to(profile.firstName()), "center", centreNames.of(profile.homeCentre()));
        return Reply.silent(turn)
                .changing(person -> Stories.with(person, story))
                .plus(Draft.unasked(
                                Wording.of("story.kept", words),
                                Subject.TIDER,
                                WHY,
                                new About(About.Kind.STORY, story.consent(), 0))
                        .withSubject(null)
                        .withValidUntil(turn.now().plus(TELL_WITHIN)))
                .noting("Samtycke " + story.consent() + " till en berättelse: " + keep.how())
                .withResult(story.consent());
    }

    /** The same for a repeated turn, and never one that another story has had. */
    private static String consent(Turn turn) {
        return "s" + Long.toString(Integer.toUnsignedLong(turn.id().hashCode()), Character.MAX_RADIX);
    }
}
