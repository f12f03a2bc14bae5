package se.navigatorbot.bot.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.StoreRefusal;
import se.navigatorbot.bot.region.RegionFault;

/** Finds our own line among the causes of a failed start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RefusalAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RedisAwayException) {
                return new FailureAnalysis(
                        "Redis went away while the house was starting; start it again.", null, cause);
            }
            if (isOurs(cause)) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
            }
        }
        return null;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof UnsafeSetting
                || cause instanceof StoreRefusal
                || cause instanceof RegionFault
                || namesASetting(cause);
    }

    /** Rooms that check their own settings name them first. */
    private static boolean namesASetting(Throwable cause) {
        boolean plain = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
        return plain && String.valueOf(cause.getMessage()).startsWith("navigator.");
    }
}
