package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.CentreNames;

/** Puts the one neutral question to an address that somebody typed. */
final class AddressGivenHandler implements RequestHandler<AddressGiven> {

    private final CentreNames centreNames;

    AddressGivenHandler(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<AddressGiven> request() {
        return AddressGiven.class;
    }

    @Override
    public Reply handle(Turn turn, AddressGiven request) {
        boolean waits = turn.person().reachable().stream()
                .anyMatch(r -> r.address().equals(request.address()) && r.state() != Reachable.State.UNCONFIRMED);
        if (waits) {
            return Reply.silent(turn).withResult(new Refusal("Adressen finns redan och frågan är redan ställd."));
        }
        return AddressQuestion.put(
                        Reply.silent(turn),
                        turn,
                        request.address(),
                        centreNames.of(turn.person().profile().homeCentre()))
                .withResult(request.address());
    }
}
