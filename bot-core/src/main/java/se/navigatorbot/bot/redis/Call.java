package se.navigatorbot.bot.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/**
 * A script waiting for its turn on the wire, with the promise of its answer.
 *
 * @param asking whether the server is told first that it does not have the slot for good yet
 * @param redirected how often it was sent to another server
 */
record Call(
        Script script,
        List<String> keys,
        List<byte[]> args,
        CompletableFuture<@Nullable Object> answer,
        boolean asking,
        int redirected) {

    Call(Script script, List<String> keys, List<byte[]> args) {
        this(script, keys, args, new CompletableFuture<>(), false, 0);
    }

    /** The same, for another server. */
    Call again(boolean withAsking) {
        return new Call(script, keys, args, answer, withAsking, redirected + 1);
    }

    /** The same, with a promise of its own. */
    Call held() {
        return new Call(script, keys, args, new CompletableFuture<>(), asking, redirected);
    }

    /** What EVALSHA takes. */
    byte[][] wired(byte[] sha) {
        byte[][] wired = new byte[2 + keys.size() + args.size()][];
        wired[0] = sha;
        wired[1] = bytes(Integer.toString(keys.size()));
        int at = 2;
        for (String key : keys) {
            wired[at++] = bytes(key);
        }
        for (byte[] arg : args) {
            wired[at++] = arg;
        }
        return wired;
    }

    /** The answer, when it is known to be there. */
    @Nullable
    Object answered() {
        try {
            return answer.getNow(null);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    void away(String why, @Nullable Throwable cause) {
        answer.completeExceptionally(new RedisAwayException(why, cause));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
