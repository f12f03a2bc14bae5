package se.navigatorbot.bot.skills;

import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;
import se.navigatorbot.intents.Intent;

/**
 * MÄNNISKA and RING MIG ask nothing back, and say truthfully when somebody reads. Whoever wants to be called stands on
 * the list of tasks with how they want it; who wants to be contacted and is new here is asked two things at most.
 */
final class HumanSkill implements Skill {

    private final StaffQueue queue;
    private final LeadTalk leads;

    HumanSkill(StaffQueue queue, LeadTalk leads) {
        this.queue = queue;
        this.leads = leads;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.HUMAN);
    }

    @Override
    public Reply answer(Turn turn) {
        boolean employer = turn.person().talk().employer() != null;
        Optional<Reply> lead = employer ? Optional.empty() : leads.answer(turn);
        if (lead.isPresent()) {
            return lead.get();
        }
        Reply reply = CallWish.in(turn.text()) ? called(turn) : asked(turn);
        return OpenQuestion.name(turn).equals(OpenQuestion.OFFER_HUMAN)
                ? reply.changing(person -> person.talk(talk -> talk.withAsked(null)))
                : reply;
    }

    private Reply asked(Turn turn) {
        boolean waits = turn.person().talk().handover() != null;
        return queue.file(turn, Need.of("ville prata", Origin.PERSON), waits ? "human.again" : "human.requested");
    }

    private Reply called(Turn turn) {
        String words = CallWish.words(turn.text());
        Reply told = queue.file(turn, Need.of("vill bli uppringd", Origin.PERSON), "human.call")
                .changing(person -> Tasks.adding(person, turn, Task.Kind.CALL, Tasks.queue(person), words, null));
        boolean asked = OpenQuestion.name(turn).equals(OpenQuestion.DANGER)
                || OpenQuestion.of(turn).filter(OpenQuestion::aboutBooking).isPresent();
        return asked ? told : CallDetails.mayFollow(turn, told);
    }
}
