package se.navigatorbot.bot.crisis;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;

/**
 * The first to take it owns it, unless a colleague takes it over, and the talk with it where nobody else is with that.
 * Whoever was given the talk by a colleague may take the crisis too.
 */
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
        String other = request.user().equals(crisis.takenBy()) ? null : crisis.takenBy();
        if (other != null && !request.over() && !given(turn, request.user())) {
            return Reply.silent(turn)
                    .withResult(
                            new Refusal("Larmet är redan taget av " + name(other) + ". Ta över det om du ska svara."));
        }
        Crisis taken = crisis.takenBy(request.user(), turn.now());
        boolean with = other == null && TakenCrisis.withIt(turn, crisis);
        Reply reply = Reply.silent(turn)
                .changing(person -> person.talk(talk ->
                        talk.withCrisis(taken).withHandover(owned(talk.handover(), request.user(), with, turn))))
                .withResult(taken);
        return request.user().equals(crisis.takenBy())
                ? reply
                : reply.noting(
                        "Kris: tagen av " + name(request.user()) + (other == null ? "" : ", över från " + name(other)));
    }

    private static boolean given(Turn turn, String user) {
        Handover handover = turn.person().talk().handover();
        return handover != null && user.equals(handover.staff());
    }

    private static Handover owned(@Nullable Handover before, String user, boolean with, Turn turn) {
        Handover handover =
                before == null ? Handover.requested(CrisisSkill.REASON, Handover.Origin.CRISIS, turn.now()) : before;
        boolean others = with && !user.equals(handover.staff());
        return others ? handover : handover.heldBy(user, turn.now()).seen();
    }

    private String name(String user) {
        return names.firstName(user).orElse(user);
    }
}
