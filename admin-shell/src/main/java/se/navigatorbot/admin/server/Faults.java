package se.navigatorbot.admin.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what goes wrong on the way into a sentence that says what became of the data. */
final class Faults implements ClientHttpRequestInterceptor {

    private static final int LONGEST = 64 * 1024;

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            return execution.execute(request, body);
        } catch (IOException | UnresolvedAddressException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw broken(request);
            }
            throw neverSent(e) ? away(request.getURI()) : lost(request);
        }
    }

    /** Reads the refusal and throws it. */
    void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        JsonNode problem = problem(response);
        String detail = problem.path("detail").asString("");
        throw new ServerFault(
                exitCode(status),
                detail.isBlank() ? general(status) : detail,
                problem.path("code").asString(""));
    }

    private static boolean neverSent(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static ServerFault away(URI uri) {
        return new ServerFault(
                ServerFault.AWAY,
                "Servern " + uri.getScheme() + "://" + uri.getAuthority()
                        + " går inte att nå. Inget är ändrat. Försök igen om en stund.");
    }

    /** Somebody pressed Ctrl-C. */
    private static ServerFault broken(HttpRequest request) {
        return new ServerFault(
                ServerFault.BROKEN,
                request.getMethod() == HttpMethod.GET
                        ? "Avbrutet. Inget är ändrat."
                        : "Avbrutet medan det skickades. Det är okänt om det blev gjort. Se efter med "
                                + Checking.with(request.getURI()) + " innan du gör om det.");
    }

    private static ServerFault lost(HttpRequest request) {
        if (request.getMethod() == HttpMethod.GET) {
            return new ServerFault(ServerFault.AWAY, "Servern svarade inte. Inget är ändrat. Försök igen om en stund.");
        }
        return new ServerFault(
                ServerFault.AWAY,
                "Servern slutade svara medan det skickades. Det är okänt om det blev gjort. Se efter med "
                        + Checking.with(request.getURI()) + " innan du gör om det.");
    }

    private static int exitCode(int status) {
        if (status == 401 || status == 403) {
            return ServerFault.NOT_ALLOWED;
        }
        return status >= 500 ? ServerFault.AWAY : ServerFault.REFUSED;
    }

    private static String general(int status) {
        return status >= 500
                ? "Servern har problem (" + status + "). Se efter om det blev gjort innan du gör om det."
                : "Servern sa nej (" + status + "). Inget är ändrat.";
    }

    private JsonNode problem(ClientHttpResponse response) throws IOException {
        try (InputStream body = response.getBody()) {
            return json.readTree(body.readNBytes(LONGEST));
        } catch (JacksonException e) {
            // Not ours: a proxy in between speaks HTML.
            return json.createObjectNode();
        }
    }
}
