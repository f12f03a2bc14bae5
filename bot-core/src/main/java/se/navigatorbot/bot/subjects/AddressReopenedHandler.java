package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.participants.Reachable;

/** A bot that is no longer blocked: that address is good again. What the person has said of subjects stands. */
final class AddressReopenedHandler implements RequestHandler<AddressReopened> {

    @Override
    public Class<AddressReopened> request() {
        return AddressReopened.class;
    }

    @Override
    public Reply handle(Turn turn, AddressReopened request) {
        boolean closed = turn.person().reachable().stream()
                .anyMatch(
                        known -> known.address().equals(request.address()) && known.state() == Reachable.State.BLOCKED);
        return closed
                ? Reply.silent(turn)
                        .changing(person -> Addresses.in(person, request.address(), Reachable.State.CONFIRMED))
                : Reply.silent(turn);
    }
}
