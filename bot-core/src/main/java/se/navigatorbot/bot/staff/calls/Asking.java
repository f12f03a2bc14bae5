package se.navigatorbot.bot.staff.calls;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.turns.Turns;

/** Asks the house to do something with a person, and waits until it is done. */
final class Asking {

    private static final int PATIENCE_SECONDS = 10;

    private final Turns turns;

    Asking(Turns turns) {
        this.turns = turns;
    }

    /**
     * @throws Refused when the house decided against it, or it is stored but not done in time
     */
    Reply of(String participant, Request request) {
        return once(participant, UUID.randomUUID().toString(), request);
    }

    /**
     * As {@link #of}; asked again with the same key it is not done again. A reply from another process tells of the person
     * alone, and has no result.
     *
     * @param key unique to what is asked for
     */
    Reply once(String participant, String key, Request request) {
        Reply reply = wait(participant, requestId(key), request);
        @Nullable Object result = reply.result();
        if (result instanceof Refusal refusal) {
            throw new Refused(409, Problem.REFUSED, refusal.swedish());
        }
        return reply;
    }

    /** Has it done without waiting: nobody is told when it comes to nothing. */
    void aside(String participant, Request request) {
        turns.submit(participant, "staff:" + UUID.randomUUID(), request);
    }

    /** The id under which the house does what is asked for with that key. */
    static String requestId(String key) {
        return "staff:" + key;
    }

    private Reply wait(String participant, String id, Request request) {
        try {
            return turns.submit(participant, id, request).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refused(
                    503,
                    Problem.TRY_LATER,
                    "Det är mottaget men inte klart än. Titta om en stund innan du gör om det.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RedisAwayException away) {
                throw away;
            }
            throw new IllegalStateException("a request of staff failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, Problem.TRY_LATER, "Servern stänger. Titta efter innan du gör om det.");
        }
    }
}
