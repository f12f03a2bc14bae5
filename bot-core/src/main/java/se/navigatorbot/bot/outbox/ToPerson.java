package se.navigatorbot.bot.outbox;

import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.dialogue.Request;

/** The way into a person's own order of work, for what the outside says of the person's addresses. */
@FunctionalInterface
public interface ToPerson {

    /**
     * Completes when it is durable, which is before it is done.
     *
     * @param requestId the same request told twice with one id is done once
     */
    CompletableFuture<?> tell(String participant, String requestId, Request request);
}
