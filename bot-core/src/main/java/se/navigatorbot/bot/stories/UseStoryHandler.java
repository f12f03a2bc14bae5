package se.navigatorbot.bot.stories;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Story;

/** Notes where a story is used, so that it can be taken down there; without a consent that stands it is refused. */
final class UseStoryHandler implements RequestHandler<UseStory> {

    @Override
    public Class<UseStory> request() {
        return UseStory.class;
    }

    @Override
    public Reply handle(Turn turn, UseStory use) {
        Story story = Stories.of(turn.person(), use.consent())
                .filter(known -> known.stands(turn.local().toLocalDate()))
                .orElse(null);
        if (story == null || turn.person().profile().protectedPerson()) {
            return Reply.silent(turn)
                    .withResult(new Reply.Refusal("Det finns inget samtycke som gäller. Använd inte berättelsen."));
        }
        Story used = story.used(new Story.Use(use.where(), turn.now(), use.by()));
        return Reply.silent(turn)
                .changing(person -> Stories.with(person, used))
                .noting("Berättelsen används: " + use.where())
                .withResult(story.consent());
    }
}
