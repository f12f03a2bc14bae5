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
 * What somebody else has by now stays known as that. A phone that is off is no reason to close its number, but staff
 * see it when several messages in a row did not arrive.
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
        String reason = "går inte att nå på " + request.address().kind().swedish();
        Reply closed =
                Reply.silent(turn).changing(person -> Addresses.in(person, request.address(), Reachable.State.BLOCKED));
        if (request.code().equals(AddressUnreachable.ENDED)) {
            return closed;
        }
        if (!request.lasting()) {
            Reply missed = missed(turn, request);
            return Addresses.inDanger(turn, request.address())
                    ? crisis.call(turn, queue.flag(turn, missed, "ring upp: " + reason))
                    : missed;
        }
        if (turn.person().talk().crisis() != null) {
            Reply flagged = queue.flag(turn, closed, "ring upp: " + reason);
            return Addresses.inDanger(turn, request.address())
                    ? crisis.elsewhere(turn, flagged)
                    : crisis.call(turn, flagged);
        }
        return wasLast(turn.person(), closed.after()) ? queue.flag(turn, closed, reason) : closed;
    }

    /** One more that did not arrive; at the last that may be chance staff see it. */
    private Reply missed(Turn turn, AddressUnreachable request) {
        if (request.code().equals(AddressUnreachable.THIS_ONCE)) {
            return Reply.silent(turn);
        }
        Reply counted = Reply.silent(turn)
                .changing(person ->
                        Addresses.changed(person, request.address(), known -> known.withMissed(known.missed() + 1)));
        boolean noLongerChance = counted.after().reachable().stream()
                .anyMatch(known -> known.address().equals(request.address()) && known.missed() == Reachable.DEAF);
        String reason = Reachable.DEAF + " meddelanden i rad kom inte fram på "
                + request.address().kind().swedish();
        return noLongerChance ? queue.flag(turn, counted, reason) : counted;
    }

    private static boolean wasLast(Participant before, Participant after) {
        return usable(before) && !usable(after);
    }

    private static boolean usable(Participant person) {
        return person.reachable().stream().anyMatch(r -> r.state() != Reachable.State.BLOCKED && r.isOwners());
    }
}
