package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.stories.TakingDown;

/** Notes it; the wall, the alerts and the lists look at it from then on. A story that stands somewhere is taken down. */
final class ProtectPersonHandler implements RequestHandler<ProtectPerson> {

    @Override
    public Class<ProtectPerson> request() {
        return ProtectPerson.class;
    }

    @Override
    public Reply handle(Turn turn, ProtectPerson request) {
        Reply noted = Reply.silent(turn)
                .changing(person -> person.profile(profile -> profile.withProtectedPerson(request.on())));
        boolean begins = request.on() && !turn.person().profile().protectedPerson();
        return begins
                ? TakingDown.asked(turn, noted, turn.person().journey().stories(), "uppgifterna är skyddade nu")
                : noted;
    }
}
