package se.navigatorbot.bot.turns;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;

/** Who waits in this process for which request to be done. */
final class Promises {

    private final ConcurrentHashMap<String, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();

    /**
     * @return null when {@code mine} is the first for that request, else what somebody got before
     */
    @Nullable
    CompletableFuture<Reply> made(String request, CompletableFuture<Reply> mine) {
        return waiting.putIfAbsent(request, mine);
    }

    void kept(String request, Reply reply) {
        CompletableFuture<Reply> promise = waiting.remove(request);
        if (promise != null) {
            promise.complete(reply);
        }
    }

    void broken(String request, Throwable why) {
        CompletableFuture<Reply> promise = waiting.remove(request);
        if (promise != null) {
            promise.completeExceptionally(why);
        }
    }
}
