package se.navigatorbot.channels.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.telegram.BotApiFailure.Kind;

/**
 * One request on its way. Sits where the connection stands and nothing is written yet, so it knows for certain whether
 * a failed call may have reached Telegram, and asks there, as late as possible, whether the call is still wanted.
 */
final class Attempt implements Interceptor {

    private enum Stage {
        HERE,
        GIVEN_UP,
        LEFT
    }

    private final StillWanted stillWanted;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.HERE);
    private volatile int httpStatus;
    private volatile boolean abandoned;

    Attempt(StillWanted stillWanted) {
        this.stillWanted = stillWanted;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!stillWanted.surely()) {
            abandoned = true;
            throw new IOException("abandoned");
        }
        if (!stage.compareAndSet(Stage.HERE, Stage.LEFT)) {
            throw new IOException("given up");
        }
        Response response = chain.proceed(chain.request());
        httpStatus = response.code();
        return response;
    }

    /** Reads what went wrong; from here on a request that has not left never will. */
    BotApiFailure failure(Throwable thrown) {
        if (abandoned) {
            return new BotApiFailure(Kind.ABANDONED, 0, null, "abandoned");
        }
        TelegramApiRequestException answer = find(thrown, TelegramApiRequestException.class);
        if (answer != null && answer.getErrorCode() != null && answer.getErrorCode() > 0) {
            return new BotApiFailure(
                    Kind.REFUSED,
                    answer.getErrorCode(),
                    retryAfter(answer),
                    answer.getParameters() == null
                            ? null
                            : answer.getParameters().getMigrateToChatId(),
                    Objects.requireNonNullElse(answer.getApiResponse(), ""));
        }
        if (httpStatus == 429) {
            return new BotApiFailure(Kind.REFUSED, 429, null, "");
        }
        if (stage.compareAndSet(Stage.HERE, Stage.GIVEN_UP)) {
            boolean invalid = find(thrown, TelegramApiValidationException.class) != null;
            return new BotApiFailure(invalid ? Kind.INVALID : Kind.NOT_SENT, 0, null, rootName(thrown));
        }
        return new BotApiFailure(Kind.UNREADABLE, httpStatus, null, rootName(thrown));
    }

    private static @Nullable Duration retryAfter(TelegramApiRequestException answer) {
        if (answer.getParameters() == null || answer.getParameters().getRetryAfter() == null) {
            return null;
        }
        return Duration.ofSeconds(answer.getParameters().getRetryAfter());
    }

    private static <E extends Throwable> @Nullable E find(Throwable thrown, Class<E> type) {
        Throwable link = thrown;
        for (int depth = 0; link != null && depth < 10; depth++) {
            if (type.isInstance(link)) {
                return type.cast(link);
            }
            link = link.getCause();
        }
        return null;
    }

    /** Only the name: a message could quote the address, and the address holds the token. */
    private static String rootName(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
