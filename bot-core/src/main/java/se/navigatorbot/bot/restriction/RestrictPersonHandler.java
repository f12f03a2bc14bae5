package se.navigatorbot.bot.restriction;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;

/** Notes it, with a line that staff read; what leaves unasked and what staff change look at it from then on. */
final class RestrictPersonHandler implements RequestHandler<RestrictPerson> {

    @Override
    public Class<RestrictPerson> request() {
        return RestrictPerson.class;
    }

    @Override
    public Reply handle(Turn turn, RestrictPerson request) {
        if (turn.person().wishes().restricted() == request.on()) {
            return Reply.silent(turn);
        }
        Reply changed = Reply.silent(turn)
                .changing(person -> person.withWishes(person.wishes().restricting(request.on() ? turn.now() : null)));
        return changed.noting(
                request.on()
                        ? "Uppgifterna är begränsade från och med nu, noterat av " + request.firstName()
                        : "Begränsningen av uppgifterna är hävd av " + request.firstName());
    }
}
