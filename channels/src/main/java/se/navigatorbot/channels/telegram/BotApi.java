package se.navigatorbot.channels.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.telegram.BotApiFailure.Kind;

/**
 * The Bot API over the vendor's client, one request per call. The only class that uses the token, which Telegram wants
 * in every address: what leaves here as a {@link BotApiFailure} cannot carry it.
 */
final class BotApi implements AutoCloseable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(8);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(4);
    /** Longer-lived idle connections die unseen behind firewalls, and a dead one makes an unknown outcome. */
    private static final int IDLE_SECONDS = 20;

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Secret token;
    private final URI base;
    private final TelegramUrl url;
    private final Duration pollTimeout;
    private final OkHttpClient quick;
    private final OkHttpClient patient;
    private final ObjectMapper json = new ObjectMapper();

    BotApi(Secret token, URI baseUrl, Duration pollTimeout) {
        this(token, baseUrl, pollTimeout, ANSWER_WITHIN);
    }

    /** @param answerWithin how long Telegram may take for an answer, a poll excepted */
    BotApi(Secret token, URI baseUrl, Duration pollTimeout, Duration answerWithin) {
        this.token = token;
        this.base = baseUrl;
        this.url = url(baseUrl);
        this.pollTimeout = pollTimeout;
        this.quick = client(answerWithin);
        this.patient = client(pollTimeout.plus(answerWithin));
    }

    /** Makes one request at most. */
    <T extends Serializable> T call(BotApiMethod<T> method, StillWanted stillWanted) throws BotApiFailure {
        return call(quick, method, new Attempt(stillWanted));
    }

    /** Waits for news; {@code offset} confirms everything before it. */
    List<Update> poll(int offset) throws BotApiFailure {
        return call(patient, new UpdatesOneByOne(offset, pollTimeout), new Attempt(StillWanted.ALWAYS));
    }

    /** Telegram refuses polls while a webhook is set. */
    void deleteWebhook() throws BotApiFailure {
        call(new DeleteWebhook(), StillWanted.ALWAYS);
    }

    /** From now on Telegram brings updates to this address and shows the secret. */
    void setWebhook(URI address, Secret secret) throws BotApiFailure {
        SetWebhook method = new SetWebhook(address.toString());
        method.setSecretToken(secret.reveal());
        method.setAllowedUpdates(UpdatesOneByOne.KINDS);
        attempt(quick, new Attempt(StillWanted.ALWAYS), vendor -> vendor.execute(method));
    }

    /** The bytes of a file, by the path that {@code getFile} gave; no more than a phone sends as a picture or a note. */
    byte[] download(String path) throws BotApiFailure {
        HttpUrl from = Objects.requireNonNull(HttpUrl.get(base))
                .newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + token.reveal())
                .addPathSegments(path)
                .build();
        try (Response answer =
                quick.newCall(new Request.Builder().url(from).build()).execute()) {
            if (!answer.isSuccessful()) {
                throw new BotApiFailure(Kind.REFUSED, answer.code(), null, "");
            }
            byte[] bytes = answer.body().byteStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BotApiFailure(Kind.UNREADABLE, 0, null, "too big");
            }
            return bytes;
        } catch (IOException e) {
            throw new BotApiFailure(Kind.UNREADABLE, 0, null, e.getClass().getSimpleName());
        }
    }

    /** Stops the button's spinner. Nobody waits for it and nothing depends on it. */
    void answerCallback(String callbackQueryId) {
        try {
            vendorClient(quick)
                    .executeAsync(new AnswerCallbackQuery(callbackQueryId))
                    .exceptionally(failed -> false);
        } catch (TelegramApiException | RuntimeException ignored) {
            // The spinner stops by itself.
        }
    }

    /** Ends a poll that is under way. */
    void cancelPoll() {
        patient.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        for (OkHttpClient client : List.of(quick, patient)) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private <T extends Serializable> T call(OkHttpClient client, BotApiMethod<T> method, Attempt attempt)
            throws BotApiFailure {
        return attempt(client, attempt, vendor -> vendor.execute(method));
    }

    private <T> T attempt(OkHttpClient client, Attempt attempt, VendorCall<T> call) throws BotApiFailure {
        OkHttpClient once = client.newBuilder().addNetworkInterceptor(attempt).build();
        T result;
        try {
            result = call.on(vendorClient(once));
        } catch (TelegramApiException | RuntimeException e) {
            throw attempt.failure(e);
        }
        if (result == null) {
            throw new BotApiFailure(Kind.UNREADABLE, 0, null, "no result");
        }
        return result;
    }

    /** One call of the vendor's client. */
    @FunctionalInterface
    private interface VendorCall<T> {
        T on(OkHttpTelegramClient vendor) throws TelegramApiException;
    }

    private OkHttpTelegramClient vendorClient(OkHttpClient client) {
        return new OkHttpTelegramClient(json, client, token.reveal(), url);
    }

    private static TelegramUrl url(URI base) {
        int port = base.getPort() > 0 ? base.getPort() : "http".equals(base.getScheme()) ? 80 : 443;
        return TelegramUrl.builder()
                .schema(base.getScheme())
                .host(base.getHost())
                .port(port)
                .testServer(false)
                .build();
    }

    private static OkHttpClient client(Duration callTimeout) {
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(8, IDLE_SECONDS, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECT_WITHIN)
                .readTimeout(callTimeout)
                .writeTimeout(ANSWER_WITHIN)
                .callTimeout(callTimeout)
                .build();
    }

    /** Daemon threads, and no more than the callers' own number of calls at once: OkHttp's own limit is five. */
    private static Dispatcher dispatcher() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "telegram-http");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(256);
        dispatcher.setMaxRequestsPerHost(256);
        return dispatcher;
    }
}
