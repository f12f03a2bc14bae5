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

    /**
     * @param most bytes
     */
    BodyLimit(int most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean unsaid = request.getContentLengthLong() < 0;
        try {
            // One byte more than allowed, so that a reader that counts for itself sees the excess and says so.
            chain.doFilter(unsaid ? new LimitedRequest(request, most + 1) : request, response);
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
