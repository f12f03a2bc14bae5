package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.signups.Invitation;

/** Makes one person's message. Whether it may leave is judged when it does, as for everything unasked. */
final class BroadcastItemHandler implements RequestHandler<BroadcastItem> {

    /** A yes or no within this time is taken for an answer to it. */
    private static final Duration ANSWERED = Duration.ofDays(3);

    private final ItemDraft drafts;

    BroadcastItemHandler(ItemDraft drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<BroadcastItem> request() {
        return BroadcastItem.class;
    }

    @Override
    public Reply handle(Turn turn, BroadcastItem item) {
        Reply reply = Reply.silent(turn)
                .plus(drafts.of(item.broadcast(), item.wanted(), turn.person(), turn.catalogue(), turn.now()))
                .withResult(item.broadcast());
        return item.wanted().notice() || OpenQuestion.waitsAboutBooking(turn)
                ? reply
                : reply.changing(asking(turn, item));
    }

    /** To an invitation a yes takes a place; to anything else it is interest that staff see. */
    private static UnaryOperator<Participant> asking(Turn turn, BroadcastItem item) {
        Instant until = turn.now().plus(ANSWERED);
        Asked asked = Optional.ofNullable(item.wanted().event())
                .flatMap(turn.catalogue()::event)
                .map(event -> Invitation.to(event, until))
                .orElseGet(() ->
                        new Asked(BroadcastInterest.CONTEXT, Map.of("broadcast", item.broadcast()), List.of(), until));
        return person -> person.talk(talk -> talk.withAsked(asked));
    }
}
