package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.crisis.CrisisSkill;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;

/**
 * A number that is no more, a bot that was blocked: that address alone is closed, and staff see it when it was the last.
 * What somebody else has by now stays known as that.
 */
final class AddressUnreachableHandler implements RequestHandler<AddressUnreachable> {

    private final StaffQueue queue;
    private final CrisisSkill crisis;

    AddressUnreachableHandler(StaffQueue queue, CrisisSkill crisis) {
        this.queue = queue;
        this.crisis = crisis;
    }

    @Override
    public Class<AddressUnreachable> request() {
        return AddressUnreachable.class;
    }

    @Override
    public Reply handle(Turn turn, AddressUnreachable request) {
        if (Addresses.passedOn(turn.person(), request.address())) {
            return Reply.silent(turn);
        }
        Reply closed =
                Reply.silent(turn).changing(person -> Addresses.in(person, request.address(), Reachable.State.BLOCKED));
        String reason = "går inte att nå på " + request.address().kind().swedish();
        if (turn.person().talk().crisis() != null) {
            return crisis.elsewhere(turn, queue.flag(turn, closed, "ring upp: " + reason));
        }
        return wasLast(turn.person(), closed.after()) ? queue.flag(turn, closed, reason) : closed;
    }

    private static boolean wasLast(Participant before, Participant after) {
        return usable(before) && !usable(after);
    }

    private static boolean usable(Participant person) {
        return person.reachable().stream().anyMatch(r -> r.state() != Reachable.State.BLOCKED && r.isOwners());
    }
}
