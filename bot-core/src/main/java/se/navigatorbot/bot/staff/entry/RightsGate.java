package se.navigatorbot.bot.staff.entry;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.ShownPeople.Reader;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.staffapi.Reason;

/**
 * Stands before every address under {@code /api} and {@code /desk}: asks {@link Rights}, and writes the audit log before anything is
 * read or changed. An address without {@link Needs} is closed.
 */
final class RightsGate implements HandlerInterceptor {

    private static final Pattern WORDS = Pattern.compile("\\b(q|reason|with)=[^&]*");

    private static final Problem SET_UP_FIRST = new Problem(
            403,
            Problem.SECOND_FACTOR_NEEDED,
            "Ditt konto behöver en kodapp innan du kan göra något annat. Ställ in den med me second-factor, eller på"
                    + " sidan /desk/second-factor.");

    private final Callers callers;
    private final AuditLog audit;
    private final CarriedReason carried;
    private final Refusing problems;

    RightsGate(Callers callers, AuditLog audit, CarriedReason carried, Refusing problems) {
        this.callers = callers;
        this.audit = audit;
        this.carried = carried;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Action action = actionOf(handler);
        if (action == Action.LOG_IN || request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        if (action == null) {
            problems.write(request, response, new Problem(404, Problem.NOT_FOUND, "Adressen finns inte."));
            return false;
        }
        String reason = reason(request);
        if (reason == null) {
            problems.write(
                    request,
                    response,
                    new Problem(400, Problem.BAD_VALUE, "Det går inte att läsa adressens uppgifter."));
            return false;
        }
        if (action != Action.ENTER && callers.lacksSecondFactor()) {
            problems.write(request, response, SET_UP_FIRST);
            return false;
        }
        Caller caller = callers.current();
        boolean allowed = Rights.may(caller.role(), action);
        if (action != Action.OWN && action != Action.ENTER) {
            String why = reason.isEmpty() ? carried(caller, request) : reason;
            audit.record(caller.user(), action.name(), target(request), why, allowed);
            request.setAttribute(ShownPeople.READER, new Reader(caller.user(), action.name(), target(request)));
        }
        if (!allowed) {
            problems.write(
                    request,
                    response,
                    new Problem(
                            403,
                            Problem.NOT_ALLOWED,
                            "Din roll (" + caller.role().swedish() + ") får inte göra det här. Inget är gjort."));
        }
        return allowed;
    }

    /** The reason that a page carries on which a protected person is open. */
    private String carried(Caller caller, HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object named = variables instanceof Map<?, ?> all ? all.get("person") : null;
        String person = named instanceof String id ? id : request.getParameter("talk");
        String reason = person == null ? null : carried.open(caller.user(), person, request.getParameter("with"));
        return reason == null ? "" : reason;
    }

    static @Nullable Action actionOf(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        Needs needs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        return needs == null ? null : needs.value();
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + withoutWords(query));
    }

    /** What somebody searched for may be a name or a number; the reason is written beside it. */
    private static String withoutWords(String query) {
        return WORDS.matcher(query).replaceAll("$1=…");
    }

    /** What stands in an address is no reason: it would stand in logs too. Null when the parameters of the address cannot be decoded, which the server tells in this way. */
    private static @Nullable String reason(HttpServletRequest request) {
        try {
            String posted = request.getParameter("reason");
            String header = request.getHeader(Reason.HEADER);
            if (header != null) {
                return Reason.read(header);
            }
            return posted == null || request.getMethod().equals("GET") ? "" : posted;
        } catch (IllegalStateException undecodable) {
            return null;
        }
    }
}
