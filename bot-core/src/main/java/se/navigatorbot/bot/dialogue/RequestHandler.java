package se.navigatorbot.bot.dialogue;

/** Decides on one kind of {@link Request}, in the person's own order, exactly as a {@link Skill} decides on a message. */
public interface RequestHandler<R extends Request> {

    Class<R> request();

    Reply handle(Turn turn, R request);
}
