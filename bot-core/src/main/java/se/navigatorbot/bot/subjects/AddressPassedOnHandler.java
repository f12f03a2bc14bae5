package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.People;

/** Lets go of an address of which somebody has said that it is not this person's; of no other. */
final class AddressPassedOnHandler implements RequestHandler<AddressPassedOn> {

    private final People people;

    AddressPassedOnHandler(People people) {
        this.people = people;
    }

    @Override
    public Class<AddressPassedOn> request() {
        return AddressPassedOn.class;
    }

    @Override
    public Reply handle(Turn turn, AddressPassedOn request) {
        if (!Addresses.passedOn(turn.person(), request.address())) {
            return Reply.silent(turn);
        }
        people.forget(request.address());
        return Reply.silent(turn).changing(person -> Addresses.without(person, request.address()));
    }
}
