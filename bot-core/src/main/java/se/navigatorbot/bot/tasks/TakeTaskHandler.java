package se.navigatorbot.bot.tasks;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.participants.Task;

/** Two press at once: the first has it, the other hears who. */
final class TakeTaskHandler implements RequestHandler<TakeTask> {

    static final String GONE = "Uppgiften är redan gjord eller finns inte.";

    private final StaffNames names;

    TakeTaskHandler(StaffNames names) {
        this.names = names;
    }

    @Override
    public Class<TakeTask> request() {
        return TakeTask.class;
    }

    @Override
    public Reply handle(Turn turn, TakeTask request) {
        Task task = turn.person().task(request.task()).orElse(null);
        if (task == null) {
            return Reply.silent(turn).withResult(new Refusal(GONE));
        }
        String other = task.takenBy();
        if (other != null && !other.equals(request.user())) {
            return Reply.silent(turn)
                    .withResult(new Refusal(names.firstName(other).orElse(other) + " har redan tagit uppgiften."));
        }
        Task taken = task.takenBy(request.user());
        return Reply.silent(turn)
                .changing(person -> Tasks.changing(person, taken))
                .withResult(taken);
    }
}
