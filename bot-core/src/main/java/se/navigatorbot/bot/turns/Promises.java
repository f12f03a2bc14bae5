package se.navigatorbot.bot.turns;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;

/** Who waits in this process for which request to be done. */
final class Promises {

    private final ConcurrentHashMap<String, Promise> waiting = new ConcurrentHashMap<>();

    /**
     * @return null when {@code mine} is the first for that request, else what somebody got before
     */
    @Nullable
    CompletableFuture<Reply> made(String request, CompletableFuture<Reply> mine) {
        Promise earlier = waiting.putIfAbsent(request, new Promise(mine, System.nanoTime(), null));
        return earlier == null ? null : earlier.reply();
    }

    /** The request now stands in the inbox of a person. */
    void stored(String request, Place place) {
        waiting.computeIfPresent(request, (id, promise) -> new Promise(promise.reply(), promise.since(), place));
    }

    /** Where the request stands, if somebody waits for it and it is stored. */
    @Nullable
    Place place(String request) {
        Promise promise = waiting.get(request);
        return promise == null ? null : promise.place();
    }

    /** What has been waited for longer than that, by request. */
    Map<String, Place> olderThan(long nanos) {
        Map<String, Place> old = new ConcurrentHashMap<>();
        long now = System.nanoTime();
        waiting.forEach((request, promise) -> {
            Place place = promise.place();
            if (place != null && now - promise.since() > nanos) {
                old.put(request, place);
            }
        });
        return old;
    }

    void kept(String request, Reply reply) {
        Promise promise = waiting.remove(request);
        if (promise != null) {
            promise.reply().complete(reply);
        }
    }

    void broken(String request, Throwable why) {
        Promise promise = waiting.remove(request);
        if (promise != null) {
            promise.reply().completeExceptionally(why);
        }
    }

    /**
     * @param number of its inbox entry
     */
    record Place(String participant, long number) {}

    /**
     * @param since real nanoseconds
     * @param place null until it is stored
     */
    private record Promise(
            CompletableFuture<Reply> reply,
            long since,
            @Nullable Place place) {}
}
