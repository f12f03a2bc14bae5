package se.navigatorbot.bot.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.Refusing;
import se.navigatorbot.bot.staffapi.Problem;
import tools.jackson.databind.json.JsonMapper;

/** How a refusal reads at the desk: as a page, or as JSON for a page that asks by script. */
@ControllerAdvice(annotations = DeskPage.class)
public final class Problems implements Refusing {

    /** The header by which the desk's own scripts are known. */
    public static final String SCRIPT = "X-Desk";

    /** Where an account is given a second factor. */
    public static final String SET_UP = "/desk/second-factor";

    static final Problem STORE_AWAY =
            new Problem(503, Problem.TRY_LATER, "Lagringen svarar inte just nu. Vänta en stund och försök igen.");
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Pages pages;
    private final JsonMapper json;

    Problems(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** Whether a script asks, and not a browser that shows what comes. */
    public static boolean byScript(HttpServletRequest request) {
        return request.getHeader(SCRIPT) != null;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (byScript(request)) {
            response.setStatus(problem.status());
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
            return;
        }
        if (problem.code().equals(Problem.SECOND_FACTOR_NEEDED)) {
            response.setStatus(303);
            response.setHeader("Location", SET_UP);
            return;
        }
        try {
            pages.page(problem.status(), "problem", Map.of("problem", problem, "where", ""))
                    .render(Map.of(), request, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever asked has gone away. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("a page of the desk was closed");
    }

    @ExceptionHandler
    void any(Exception any, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, problem(any));
    }

    private static Problem problem(Exception any) {
        if (any instanceof Refused refused) {
            return refused.problem();
        }
        if (any instanceof RedisAwayException) {
            return STORE_AWAY;
        }
        if (any instanceof ErrorResponse known) {
            return new Problem(
                    known.getStatusCode().value(),
                    Problem.BAD_VALUE,
                    "Något saknas i det som skickades. Inget är ändrat. Ladda om sidan och försök igen.");
        }
        LOG.error("A page of the desk failed: {}", Fault.of(any));
        return new Problem(
                500,
                Problem.OUR_FAULT,
                "Något gick fel hos oss. Det är osäkert om något ändrades, så titta efter innan du gör om det.");
    }
}
