package se.navigatorbot.bot.handover;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Handover.Origin;

/** Two press at once: the first has it, the other hears who. */
final class TakeConversationHandler implements RequestHandler<TakeConversation> {

    private final StaffNames names;

    TakeConversationHandler(StaffNames names) {
        this.names = names;
    }

    @Override
    public Class<TakeConversation> request() {
        return TakeConversation.class;
    }

    @Override
    public Reply handle(Turn turn, TakeConversation request) {
        Handover before = turn.person().talk().handover();
        String other = holder(before, request.user());
        if (other != null && !request.over()) {
            return Reply.silent(turn).withResult(new Refusal(name(names, other) + " har redan tagit samtalet."));
        }
        if (other == null && before != null && request.user().equals(before.staff()) && taken(before)) {
            return Reply.silent(turn).withResult(before);
        }
        Handover ground = before == null ? Handover.requested("personalen tog det", Origin.STAFF, turn.now()) : before;
        Handover taken = ground.heldBy(request.user(), turn.now()).seen();
        Move.TAKE.made(before, taken);
        String line = other == null
                ? request.firstName() + " tog samtalet"
                : request.firstName() + " tog över samtalet från " + name(names, other);
        return Reply.silent(turn)
                .changing(person -> person.talk(
                        talk -> talk.withHandover(taken).withCrisis(with(talk.crisis(), other, request.user(), turn))))
                .noting(line)
                .withResult(taken);
    }

    /** The crisis goes with the talk where the same colleague had both. */
    private static @Nullable Crisis with(@Nullable Crisis crisis, @Nullable String other, String user, Turn turn) {
        return crisis == null || other == null || !other.equals(crisis.takenBy())
                ? crisis
                : crisis.takenBy(user, turn.now());
    }

    /** Who else has it, null for nobody. */
    static @Nullable String holder(@Nullable Handover handover, String user) {
        return handover == null || !taken(handover) || user.equals(handover.staff()) ? null : handover.staff();
    }

    private static boolean taken(Handover handover) {
        return handover.state() == Handover.State.TAKEN || handover.state() == Handover.State.SNOOZED;
    }

    static String name(StaffNames names, String user) {
        return names.firstName(user).orElse(user);
    }
}
