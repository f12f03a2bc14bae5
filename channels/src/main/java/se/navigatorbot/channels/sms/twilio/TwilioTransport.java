package se.navigatorbot.channels.sms.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.ByteArrayInputStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.sms.http.HttpAnswer;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.http.RequestBytes;

/**
 * What the Twilio SDK sends through: one request, whatever comes back. The SDK's own client repeats a POST that was
 * answered with a 5xx, which is a second text to the same person. One object serves one attempt and afterwards knows
 * the status and the header that the SDK drops.
 */
final class TwilioTransport extends HttpClient {

    private final HttpConnections connections;
    private final BooleanSupplier stillWanted;
    private @Nullable HttpAnswer answer;

    TwilioTransport(HttpConnections connections, BooleanSupplier stillWanted) {
        this.connections = connections;
        this.stillWanted = stillWanted;
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        answer = connections.exchange(bytes(request), stillWanted);
        return new Response(new ByteArrayInputStream(answer.body()), answer.status());
    }

    /** Null when no answer came. */
    @Nullable
    HttpAnswer answer() {
        return answer;
    }

    private byte[] bytes(Request request) {
        String path = path(request.getUrl());
        return request.getMethod() == HttpMethod.POST
                ? RequestBytes.post(connections.endpoint(), path, request.getAuthString(), request.getPostParams())
                : RequestBytes.get(connections.endpoint(), path, request.getAuthString(), request.getQueryParams());
    }

    /** The SDK names Twilio's own host; ours is the configured one. */
    private static String path(String url) {
        int host = url.indexOf("://") + 3;
        int path = url.indexOf('/', host);
        return path < 0 ? "/" : url.substring(path);
    }
}
