package se.navigatorbot.bot.broadcasts;

import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;

/** Lets it go to that phone at once. */
final class TryTextHandler implements RequestHandler<TryText> {

    @Override
    public Class<TryText> request() {
        return TryText.class;
    }

    @Override
    public Reply handle(Turn turn, TryText text) {
        return Reply.silent(turn).plus(Draft.duty(Wording.literal(text.text()), text.phone()));
    }
}
