package se.navigatorbot.bot.staff.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says to be too long, before anything reads it, and ends one that turns out to be. */
final class BodyLimit extends OncePerRequestFilter {

    private final int most;
    private final String path;
    private final int mostThere;

    /**
     * @param most bytes
     */
    BodyLimit(int most) {
        this(most, "", most);
    }

    /**
     * @param path of the one call that may have a longer body
     */
    BodyLimit(int most, String path, int mostThere) {
        this.most = most;
        this.path = path;
        this.mostThere = mostThere;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = request.getRequestURI().equals(path) ? mostThere : most;
        if (request.getContentLengthLong() > limit) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean unsaid = request.getContentLengthLong() < 0;
        try {
            // One byte more than allowed, so that a reader that counts for itself sees the excess and says so.
            chain.doFilter(unsaid ? new LimitedRequest(request, limit + 1) : request, response);
        } catch (LimitedRequest.TooLong e) {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
