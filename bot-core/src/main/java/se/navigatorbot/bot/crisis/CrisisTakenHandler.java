package se.navigatorbot.bot.crisis;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;

/** The first to take it owns it, and the talk with it unless a colleague has that already. */
final class CrisisTakenHandler implements RequestHandler<CrisisTaken> {

    private final StaffNames names;

    CrisisTakenHandler(StaffNames names) {
        this.names = names;
    }

    @Override
    public Class<CrisisTaken> request() {
        return CrisisTaken.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisTaken request) {
        Crisis crisis = turn.person().talk().crisis();
        if (crisis == null) {
            return Reply.silent(turn).withResult(new Refusal("Här finns inget larm att ta."));
        }
        if (crisis.takenBy() != null && !crisis.takenBy().equals(request.user())) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Larmet är redan taget av " + name(crisis.takenBy()) + "."));
        }
        Crisis taken = crisis.takenBy(request.user());
        Reply reply = Reply.silent(turn)
                .changing(person -> person.talk(
                        talk -> talk.withCrisis(taken).withHandover(owned(talk.handover(), request.user(), turn))))
                .withResult(taken);
        return crisis.takenBy() == null ? reply.noting("Kris: tagen av " + name(request.user())) : reply;
    }

    private static Handover owned(@Nullable Handover before, String user, Turn turn) {
        Handover handover =
                before == null ? Handover.requested(CrisisSkill.REASON, Handover.Origin.CRISIS, turn.now()) : before;
        boolean others = handover.state() == Handover.State.TAKEN && !user.equals(handover.staff());
        return others ? handover : handover.heldBy(user, turn.now());
    }

    private String name(String user) {
        return names.firstName(user).orElse(user);
    }
}
