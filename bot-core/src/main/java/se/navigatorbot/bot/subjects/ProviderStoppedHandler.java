package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.crisis.CrisisSkill;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.ChannelKind;

/**
 * A STOPP that the provider heard before us holds like one in words: for every channel, and silently. From a number that
 * somebody else has by now it is their wish, and decides nothing for the person.
 */
final class ProviderStoppedHandler implements RequestHandler<ProviderStopped> {

    private final StaffQueue queue;
    private final CrisisSkill crisis;

    ProviderStoppedHandler(StaffQueue queue, CrisisSkill crisis) {
        this.queue = queue;
        this.crisis = crisis;
    }

    @Override
    public Class<ProviderStopped> request() {
        return ProviderStopped.class;
    }

    @Override
    public Reply handle(Turn turn, ProviderStopped request) {
        if (Addresses.passedOn(turn.person(), request.address())) {
            return Reply.silent(turn);
        }
        Reply blocked =
                Reply.silent(turn).changing(person -> Addresses.in(person, request.address(), Reachable.State.BLOCKED));
        Reply stopped =
                request.address().kind() == ChannelKind.SMS ? blocked.changing(p -> stopping(p, turn)) : blocked;
        if (turn.person().talk().crisis() == null) {
            return stopped;
        }
        Reply flagged = queue.flag(turn, stopped, "ring upp: numret är spärrat");
        return Addresses.inDanger(turn, request.address())
                ? crisis.elsewhere(turn, flagged)
                : crisis.call(turn, flagged);
    }

    /** The first STOPP keeps its time. */
    private static Participant stopping(Participant person, Turn turn) {
        return person.wishes().stopped()
                ? person
                : person.withWishes(person.wishes().stopping(turn.now()));
    }
}
