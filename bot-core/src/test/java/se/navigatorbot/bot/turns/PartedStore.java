package se.navigatorbot.bot.turns;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** A way to the store that one process may lose, while others have theirs. */
final class PartedStore {

    /** Nothing gets through. */
    volatile boolean away;

    /** Everything gets through, and no answer to what was written comes back. */
    volatile boolean mute;

    /** This way to the store. */
    Redis redis(Redis store) {
        InvocationHandler calls = (proxy, method, args) -> {
            boolean write = method.getName().equals("run");
            RedisAwayException gone = new RedisAwayException("not now", null);
            if (away && !write) {
                throw gone;
            }
            try {
                Object answer = away ? null : method.invoke(store, args);
                return write && (away || mute) ? lost(answer, gone) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Redis) Proxy.newProxyInstance(Redis.class.getClassLoader(), new Class<?>[] {Redis.class}, calls);
    }

    private static CompletableFuture<Object> lost(@Nullable Object answer, RedisAwayException gone) {
        return answer instanceof CompletableFuture<?> ran
                ? ran.handle((result, failure) -> {
                    throw gone;
                })
                : CompletableFuture.failedFuture(gone);
    }
}
