package se.navigatorbot.bot.stories;

import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Story;

/** Takes the words away; where they were used stays in the talk, for whoever takes them down. */
final class WithdrawConsentHandler implements RequestHandler<WithdrawConsent> {

    @Override
    public Class<WithdrawConsent> request() {
        return WithdrawConsent.class;
    }

    @Override
    public Reply handle(Turn turn, WithdrawConsent withdraw) {
        Story story = Stories.of(turn.person(), withdraw.consent()).orElse(null);
        if (story == null) {
            return Reply.silent(turn).withResult(new Reply.Refusal("Det finns inget sådant samtycke."));
        }
        return Reply.silent(turn)
                .changing(person -> Stories.without(person, List.of(story)))
                .noting("Samtycke " + story.consent() + " återkallat")
                .noting("Berättelsen är borttagen här, " + Stories.uses(List.of(story)))
                .withResult(story.consent());
    }
}
