package se.navigatorbot.bot.tasks;

import java.util.List;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;

/** On the list of who asked for it. */
final class AddTaskHandler implements RequestHandler<AddTask> {

    @Override
    public Class<AddTask> request() {
        return AddTask.class;
    }

    @Override
    public Reply handle(Turn turn, AddTask request) {
        Participant before = turn.person();
        Participant added = Tasks.adding(before, turn, request.kind(), Queue.COACH, request.words(), request.due());
        List<Task> all = added.tasks();
        Task made = Tasks.madeBy(turn, before, added).orElseGet(() -> all.get(all.size() - 1));
        Task mine = made.takenBy(request.user());
        return Reply.silent(turn)
                .changing(person -> Tasks.changing(added, mine))
                .noting("Ny uppgift: " + mine.kind().swedish() + " (" + mine.words() + "), av " + request.firstName())
                .withResult(mine);
    }
}
