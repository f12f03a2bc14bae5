package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** People stored before time in programmes was written down, and doubles that were let go before they stopped counting. */
@HttpExchange("/api/missing")
public interface MissingApi {

    /** Looks through some of the own people, and writes down what is missing unless it only looks. */
    @PostExchange
    Missing look(@RequestBody Look look);

    /**
     * @param dry whether to look only
     * @param from first day of what is written down, null for today
     * @param after id that an earlier answer named as the next to go on from, empty for the beginning
     */
    record Look(boolean dry, @Nullable LocalDate from, String after) {

        public Look {
            after = after == null ? "" : after;
        }
    }

    /**
     * @param enrolled times in a programme that are missing, or were written down
     * @param doubles that still count, or have stopped to
     * @param not what cannot be done, and why
     * @param next where to go on, null when all have been looked at
     */
    record Missing(
            int enrolled,
            int doubles,
            List<NotDone> not,
            @Nullable String next) {

        public Missing {
            not = Absent.asEmpty(not);
        }
    }

    /**
     * @param programme name, empty of a double
     * @param sentence why, in Swedish
     */
    record NotDone(String person, String programme, String sentence) {}
}
