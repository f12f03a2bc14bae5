package se.navigatorbot.bot.handover;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.channels.InboundMessage;

/**
 * When a talk is an employer's, and what that makes of what comes next: whom an employer contact has answered stays with
 * the employer contacts, and whoever takes part in anything is a coach's, even with words that were taken for an offer.
 */
final class EmployerWords {

    private EmployerWords() {}

    /** The person as one who speaks for an employer from now on, if that is what is asked for and was not so before. */
    static Reply heard(Turn turn, Reply reply, Need need) {
        if (need.queue() != Queue.EMPLOYER || goesOn(reply.after().talk())) {
            return reply;
        }
        InboundMessage message = turn.message();
        EmployerTalk begun = EmployerTalk.begun(turn.now(), message == null ? turn.id() : message.id());
        return reply.changing(person -> person.talk(talk -> talk.withEmployer(begun)));
    }

    /** What no employer contact has taken up by the time the talk is closed is not gone on with. */
    private static boolean goesOn(Talk talk) {
        EmployerTalk employer = talk.employer();
        Handover handover = talk.handover();
        return employer != null
                && (employer.sure()
                        || handover != null && StaffQueue.offer(handover).queue() == Queue.EMPLOYER);
    }

    /** Whose work it is with that person. */
    static Need need(Participant person, Need wanted) {
        EmployerTalk employer = person.talk().employer();
        if (employer == null) {
            return wanted.queue() == Queue.EMPLOYER ? wanted.in(Queue.COACH) : wanted;
        }
        boolean theirs = employer.answered() && wanted.queue() == Queue.COACH && wanted.origin() != Origin.CRISIS;
        return theirs ? wanted.in(Queue.EMPLOYER) : wanted;
    }

    /**
     * After a word of staff: somebody else's than an employer contact's makes the talk that other's.
     *
     * @param byEmployerContact whether an employer contact has written
     */
    static @Nullable EmployerTalk after(@Nullable EmployerTalk employer, boolean byEmployerContact) {
        return employer != null && byEmployerContact ? employer.afterAnswer() : null;
    }
}
