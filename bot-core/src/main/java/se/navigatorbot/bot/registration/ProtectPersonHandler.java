package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;

/** Notes it; the wall, the alerts and the lists look at it from then on. */
final class ProtectPersonHandler implements RequestHandler<ProtectPerson> {

    @Override
    public Class<ProtectPerson> request() {
        return ProtectPerson.class;
    }

    @Override
    public Reply handle(Turn turn, ProtectPerson request) {
        return Reply.silent(turn)
                .changing(person -> person.profile(profile -> profile.withProtectedPerson(request.on())));
    }
}
