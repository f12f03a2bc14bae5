package se.navigatorbot.bot.subjects;

import java.util.Set;
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
 * What somebody else has by now stays known as that. A phone that is off is no reason to close its number.
 */
final class AddressUnreachableHandler implements RequestHandler<AddressUnreachable> {

    /**
     * The phone is off, a part got lost, or no cause is given: the next message may arrive. Twilio's codes, and the one
     * word of 46elks.
     */
    private static final Set<String> PASSING =
            Set.of("30003", "30008", "30009", "failed", AddressUnreachable.THIS_ONCE);

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
        if (PASSING.contains(request.code())) {
            return Addresses.inDanger(turn, request.address())
                    ? crisis.call(turn, queue.flag(turn, Reply.silent(turn), "ring upp: " + reason))
                    : Reply.silent(turn);
        }
        Reply closed =
                Reply.silent(turn).changing(person -> Addresses.in(person, request.address(), Reachable.State.BLOCKED));
        if (request.code().equals(AddressUnreachable.ENDED)) {
            return closed;
        }
        if (turn.person().talk().crisis() != null) {
            Reply flagged = queue.flag(turn, closed, "ring upp: " + reason);
            return Addresses.inDanger(turn, request.address())
                    ? crisis.elsewhere(turn, flagged)
                    : crisis.call(turn, flagged);
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
