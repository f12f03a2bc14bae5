package se.navigatorbot.bot.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.Turn;

/**
 * Which handler does which request; {@link ItIsTime} is the timetable's. What a restriction forbids is refused here, in the
 * person's own turn, so that no way of asking goes past it.
 */
public final class RequestBook {

    private static final Refusal RESTRICTED =
            new Refusal("Personens uppgifter är begränsade: de lagras, men ändras och används inte."
                    + " Häv begränsningen i ärendet först. Inget är gjort.");

    private final Map<Class<?>, RequestHandler<?>> handlers = new HashMap<>();
    private final Timetable timetable;
    private final UnreadQuestions unread;

    /** @throws IllegalStateException when a request has two handlers */
    RequestBook(List<? extends RequestHandler<?>> all, Timetable timetable, UnreadQuestions unread) {
        this.unread = unread;
        this.timetable = timetable;
        for (RequestHandler<?> handler : all) {
            if (handlers.put(handler.request(), handler) != null) {
                throw new IllegalStateException(handler.request().getSimpleName() + " has two handlers");
            }
        }
    }

    Reply handle(Turn turn, Request request) {
        if (request instanceof ItIsTime) {
            return timetable.due(turn);
        }
        RequestHandler<?> handler = handlers.get(request.getClass());
        if (handler == null) {
            throw new IllegalStateException(
                    "nobody handles " + request.getClass().getSimpleName());
        }
        if (turn.person().wishes().restricted() && !(request instanceof Request.Always)) {
            return Reply.silent(turn).withResult(RESTRICTED);
        }
        return unread.held(turn, Reply.silent(turn), handle(turn, request, handler));
    }

    private static <R extends Request> Reply handle(Turn turn, Request request, RequestHandler<R> handler) {
        return handler.handle(turn, handler.request().cast(request));
    }
}
