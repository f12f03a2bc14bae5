package se.navigatorbot.bot.later;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Later;
import se.navigatorbot.bot.participants.Talk;

/** Takes words back before they leave. */
final class TakeBackLaterHandler implements RequestHandler<TakeBackLater> {

    @Override
    public Class<TakeBackLater> request() {
        return TakeBackLater.class;
    }

    @Override
    public Reply handle(Turn turn, TakeBackLater request) {
        return turn.person().talk().later().stream()
                .filter(one -> one.id().equals(request.id()))
                .findFirst()
                .map(one -> Reply.silent(turn)
                        .changing(person -> person.talk(talk -> without(talk, one)))
                        .withResult(one))
                .orElseGet(() -> Reply.silent(turn)
                        .withResult(new Refusal("Meddelandet har redan gått eller ångrats. Inget är ändrat.")));
    }

    static Talk without(Talk talk, Later gone) {
        return talk.withLater(
                talk.later().stream().filter(one -> !one.equals(gone)).toList());
    }
}
