package se.navigatorbot.channels.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what providers post, first of all filters: nobody logs in here, no page is shown, and passing the security
 * chain and the dispatcher cost more than storing a message. Whatever else comes to these paths goes on to the chain.
 */
public final class ProviderDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(ProviderDoor.class);

    private transient volatile Map<String, Webhook.Call> calls = Map.of();

    /**
     * From now on these are answered. The server makes its filters before the house is whole, and takes no calls until
     * it is.
     *
     * @throws IllegalArgumentException when two answer at one path
     */
    public void open(List<Webhook> webhooks) {
        Map<String, Webhook.Call> all = new HashMap<>();
        for (Webhook webhook : webhooks) {
            webhook.calls().forEach((path, call) -> {
                if (all.put(path, call) != null) {
                    throw new IllegalArgumentException("two webhooks answer at " + path);
                }
            });
        }
        calls = Map.copyOf(all);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Webhook.Call call = request.getMethod().equals("POST") ? calls.get(request.getRequestURI()) : null;
        if (call == null) {
            chain.doFilter(request, response);
        } else {
            answer(call, request, response);
        }
    }

    /** A mistake of ours is told as "not now", so that the provider comes again. */
    private static void answer(Webhook.Call call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            call.answer(request, response);
        } catch (RuntimeException | StackOverflowError e) {
            log.error("A webhook failed: {}", e.getClass().getName());
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }
}
