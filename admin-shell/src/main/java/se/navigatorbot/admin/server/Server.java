package se.navigatorbot.admin.server;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The staff API. Calls throw {@link ServerFault} and nothing else when the server refuses or is away. */
public final class Server {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);

    private final Sessions sessions;
    private final Faults faults = new Faults();
    private final Map<Session, HttpServiceProxyFactory> factories = new HashMap<>();

    Server(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Calls as the one who is logged in.
     *
     * @throws ServerFault when nobody is
     */
    public <T> T call(Class<T> api) {
        Session session = sessions.current();
        if (!session.loggedIn()) {
            throw ServerFault.notLoggedIn();
        }
        return callAs(session, api);
    }

    /**
     * Reads a whole stream as the one who is logged in.
     *
     * @return how many bytes
     * @throws IOException when it breaks off or cannot be written
     */
    public long download(String path, OutputStream to) throws IOException {
        Session session = sessions.current();
        if (!session.loggedIn()) {
            throw ServerFault.notLoggedIn();
        }
        try {
            Long bytes = client(session).get().uri(path).exchange((request, response) -> {
                if (response.getStatusCode().isError()) {
                    faults.refuse(request, response);
                }
                return response.getBody().transferTo(to);
            });
            return bytes == null ? 0 : bytes;
        } catch (ResourceAccessException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** Calls as somebody else, or as nobody when the session has no token. */
    public <T> T callAs(Session session, Class<T> api) {
        return factories.computeIfAbsent(session, this::factory).createClient(api);
    }

    private HttpServiceProxyFactory factory(Session session) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client(session)))
                .build();
    }

    private RestClient client(Session session) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(Wire.to(session.server(), CONNECT));
        requests.setReadTimeout(READ);
        RestClient.Builder client = RestClient.builder()
                .baseUrl(session.server())
                .requestFactory(requests)
                .requestInterceptor(faults)
                .defaultHeaders(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
                .defaultStatusHandler(HttpStatusCode::isError, faults::refuse);
        if (session.loggedIn()) {
            client.defaultHeader("Authorization", "Bearer " + session.token());
        }
        return client.build();
    }
}
