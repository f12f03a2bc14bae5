package se.navigatorbot.bot.subjects;

import java.util.stream.Stream;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.AddressMoved;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;

/** A chat that has got another number: the new one takes the place of the old, which is closed. */
final class AddressMovedHandler implements RequestHandler<AddressMoved> {

    private final People people;

    AddressMovedHandler(People people) {
        this.people = people;
    }

    @Override
    public Class<AddressMoved> request() {
        return AddressMoved.class;
    }

    /** Leading the new address first is safe to repeat; an answer to it may come at any moment. */
    @Override
    public Reply handle(Turn turn, AddressMoved request) {
        Participant person = turn.person();
        if (!Addresses.has(person, request.from()) || Addresses.has(person, request.to())) {
            return Reply.silent(turn);
        }
        people.lead(request.to(), person.id());
        return Reply.silent(turn).changing(known -> moved(known, request));
    }

    private static Participant moved(Participant person, AddressMoved request) {
        return person.withReachable(person.reachable().stream()
                .flatMap(known -> known.address().equals(request.from())
                        ? Stream.of(known.withAddress(request.to()).withMissed(0), known.in(Reachable.State.BLOCKED))
                        : Stream.of(known))
                .toList());
    }
}
