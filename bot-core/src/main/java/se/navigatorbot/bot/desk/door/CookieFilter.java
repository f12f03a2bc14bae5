package se.navigatorbot.bot.desk.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.entry.Refusing;
import se.navigatorbot.bot.staffapi.Problem;

/** Knows by the cookie who calls. One that opens nothing leaves the call nameless, and the chain refuses it. */
final class CookieFilter extends OncePerRequestFilter {

    private static final Problem AWAY =
            new Problem(503, Problem.TRY_LATER, "Lagringen svarar inte just nu. Vänta en stund och försök igen.");

    private final LoggedIn loggedIn;
    private final Refusing problems;

    CookieFilter(LoggedIn loggedIn, Refusing problems) {
        this.loggedIn = loggedIn;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/desk/files/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            DeskCookie.token(request).ifPresent(token -> known(request, token));
        } catch (RedisAwayException e) {
            problems.write(request, response, AWAY);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void known(HttpServletRequest request, String token) {
        loggedIn.by(token).ifPresent(authentication -> {
            remember(authentication);
            if (!byItself(request.getRequestURI())) {
                loggedIn.used(token);
            }
        });
    }

    /** What an open page asks without its owner: no sign of life. */
    static boolean byItself(String path) {
        return path.startsWith("/desk/live") || path.equals("/desk/me");
    }

    private static void remember(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
