package se.navigatorbot.bot.turns;

import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;

/** The way to have something done with a person. */
public interface Turns {

    /**
     * Stores the request durably in the person's inbox and has it handled in the person's order.
     *
     * @param requestId the same request submitted twice with one id is handled once
     * @return completes with the committed reply, or with an empty one ({@code result} null) when it was handled
     *     before
     */
    CompletableFuture<Reply> submit(String participant, String requestId, Request request);
}
