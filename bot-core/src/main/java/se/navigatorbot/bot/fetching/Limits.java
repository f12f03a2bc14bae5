package se.navigatorbot.bot.fetching;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long and how large an answer may be. The time of a request ends with the head of its answer, so a body that never
 * ends would hold its reader for ever; here it counts for all of it.
 *
 * @param patience for the whole answer, real time
 * @param most bytes of a body with status 200; of others a beginning is read
 */
public record Limits(Duration patience, int most) {

    private static final int OK = 200;

    /**
     * The answer, whole; with no more than a beginning of its body when the status is another than 200.
     *
     * @throws TooLong when there is more of it
     * @throws HttpTimeoutException when it is not there in time
     */
    public HttpResponse<byte[]> answer(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request, info -> info.statusCode() == OK ? LimitedBody.whole(most) : LimitedBody.unread());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException | CancellationException e) {
            throw failed(e);
        }
    }

    private static IOException failed(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLong || cause instanceof HttpTimeoutException) {
                return (IOException) cause;
            }
        }
        return new IOException("no answer", fault);
    }
}
