package se.navigatorbot.bot.tasks;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** On the list of who asked for it, without personal numbers. */
final class AddTaskHandler implements RequestHandler<AddTask> {

    @Override
    public Class<AddTask> request() {
        return AddTask.class;
    }

    @Override
    public Reply handle(Turn turn, AddTask request) {
        Participant before = turn.person();
        String words = Tasks.cut(SensitiveNumbers.mask(request.words()));
        Queue queue = request.queue() == null ? Queue.COACH : request.queue();
        Task wanted = new Task(Tasks.ownId(turn.id()), request.kind(), words, turn.now(), request.due(), queue, null);
        String id = Tasks.open(before, request.kind()).orElse(wanted).id();
        Participant added = Tasks.adding(before, wanted);
        Task mine = added.task(id).orElse(wanted).takenBy(request.user());
        return Reply.silent(turn)
                .changing(person -> Tasks.changing(added, mine))
                .noting("Ny uppgift: " + mine.kind().swedish() + " (" + mine.words() + "), av " + request.firstName())
                .withResult(mine);
    }
}
