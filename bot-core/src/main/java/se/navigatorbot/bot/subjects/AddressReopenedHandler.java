package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.participants.Reachable;

/** A bot that is no longer blocked, a message that arrived again: that address is good. What the person has said of subjects stands. */
final class AddressReopenedHandler implements RequestHandler<AddressReopened> {

    @Override
    public Class<AddressReopened> request() {
        return AddressReopened.class;
    }

    @Override
    public Reply handle(Turn turn, AddressReopened request) {
        return Reply.silent(turn)
                .changing(person -> Addresses.changed(person, request.address(), AddressReopenedHandler::good));
    }

    private static Reachable good(Reachable known) {
        Reachable heard = known.withMissed(0);
        return known.state() == Reachable.State.BLOCKED ? heard.in(Reachable.State.CONFIRMED) : heard;
    }
}
