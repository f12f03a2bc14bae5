package se.navigatorbot.admin.server;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
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

    /** Calls as somebody else, or as nobody when the session has no token. */
    public <T> T callAs(Session session, Class<T> api) {
        return factories.computeIfAbsent(session, this::factory).createClient(api);
    }

    private HttpServiceProxyFactory factory(Session session) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
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
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client.build()))
                .build();
    }
}
