package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "Vill du att någon hör av sig?": a yes makes a lead for the centre, after at most one question more: which one. */
final class LeadOffer implements AnswersQuestion {

    static final String CONTEXT = "offer_lead/about_service";

    /** Stands in what the question which centre is about, when its answer makes a lead. */
    static final String LEAD = "lead";

    private static final Duration WAITS = Duration.ofDays(2);
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));

    private final StaffQueue queue;
    private final CentreChoice choice;

    LeadOffer(StaffQueue queue, CentreChoice choice) {
        this.queue = queue;
        this.choice = choice;
    }

    /** Whether that question is the offer. */
    static boolean puts(Asked asked) {
        return asked.context().equals(CONTEXT);
    }

    /** The answer with the offer behind it. */
    static Reply behind(Turn turn, Wording wording) {
        Asked asked = new Asked(CONTEXT, Map.of(), YES_OR_NO, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return turn.person().profile().homeCentre() == null && choice.mayAsk(turn)
                ? choice.asking(turn, Wording.of("lead.which"), Intent.ABOUT_SERVICE, Map.of(LEAD, "yes"))
                : made(turn);
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return Reply.saying(turn, Wording.of("lead.declined"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** The centre has just been told, and a lead waits for it. */
    Optional<Reply> afterCentre(Turn turn) {
        return choice.askedFor(turn).containsKey(LEAD) ? Optional.of(made(turn)) : Optional.empty();
    }

    private Reply made(Turn turn) {
        Task lead = new Task(
                "lead-" + turn.id(),
                Task.Kind.LEAD,
                "vill att någon hör av sig",
                turn.now(),
                null,
                Offer.Queue.COACH,
                null);
        return queue.file(turn, "ny: vill att någon hör av sig", "lead.made")
                .changing(person -> with(person, lead))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    private static Participant with(Participant person, Task lead) {
        List<Task> tasks = new ArrayList<>(person.tasks());
        tasks.removeIf(task -> task.kind() == Task.Kind.LEAD);
        tasks.add(lead);
        return person.withTasks(tasks);
    }
}
