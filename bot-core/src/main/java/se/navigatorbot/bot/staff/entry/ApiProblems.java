package se.navigatorbot.bot.staff.entry;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;

/** Every way in which a call of the staff API can fail, as a problem that staff can read. */
@RestControllerAdvice(annotations = StaffAddress.class)
final class ApiProblems {

    static final Problem STORE_AWAY =
            new Problem(503, Problem.TRY_LATER, "Lagringen svarar inte just nu. Vänta en stund och försök igen.");

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused) {
        return answer(refused.problem());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> away(RedisAwayException away) {
        LOG.warn("Store away during a staff call");
        return answer(STORE_AWAY);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class
    })
    ResponseEntity<Map<String, Object>> unreadable(Exception unreadable) {
        return answer(new Problem(
                400, Problem.BAD_VALUE, "Det går inte att läsa uppgifterna. Inget är ändrat. Kontrollera formatet."));
    }

    /** Whoever asked has gone away: there is nobody to tell, and nothing is wrong. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("Somebody left before the answer was written");
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Map<String, Object>> any(Exception any) {
        if (any instanceof HttpMessageNotWritableException
                && NestedExceptionUtils.getRootCause(any) instanceof IOException) {
            LOG.debug("Somebody left while the answer was written");
            return null;
        }
        Throwable cause = any instanceof CompletionException && any.getCause() != null ? any.getCause() : any;
        if (cause instanceof RedisAwayException away) {
            return away(away);
        }
        if (cause instanceof Refused refused) {
            return refused(refused);
        }
        if (cause instanceof ErrorResponse known) {
            return answer(new Problem(
                    known.getStatusCode().value(), Problem.BAD_VALUE, "Så går det inte att anropa den här adressen."));
        }
        LOG.error("Staff call failed: {}", Fault.of(cause));
        return answer(new Problem(
                500,
                Problem.OUR_FAULT,
                "Något gick fel hos oss. Det är osäkert om något ändrades, så titta efter innan du gör om det."));
    }

    private static ResponseEntity<Map<String, Object>> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemWriter.body(problem));
    }
}
