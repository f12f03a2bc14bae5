package se.navigatorbot.bot.tasks;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Off the list; the thread keeps who did it and what came of it. */
final class FinishTaskHandler implements RequestHandler<FinishTask> {

    @Override
    public Class<FinishTask> request() {
        return FinishTask.class;
    }

    @Override
    public Reply handle(Turn turn, FinishTask request) {
        Task task = turn.person().task(request.task()).orElse(null);
        if (task == null) {
            return Reply.silent(turn).withResult(new Refusal(TakeTaskHandler.GONE));
        }
        String what = task.words().isEmpty() ? "" : " (" + task.words() + ")";
        String note = request.note().isBlank()
                ? ""
                : ": " + SensitiveNumbers.mask(request.note().strip());
        return Reply.silent(turn)
                .changing(person -> Tasks.without(person, task.id()))
                .noting("Klart: " + task.kind().swedish() + what + ", av " + request.firstName() + note)
                .withResult(task);
    }
}
