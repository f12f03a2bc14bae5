package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How long each kind of record is kept. What is overdue is removed every hour; nobody need ask for it. */
@HttpExchange("/api/lifetimes")
public interface LifetimesApi {

    /** What would be removed now; changes nothing. */
    @GetExchange
    List<LifetimeRow> list();

    /** Removes what is overdue; the same numbers as {@link #list} told. */
    @PostExchange("/sweep")
    List<LifetimeRow> sweep();

    /**
     * A kind of record.
     *
     * @param days null when no passing of days ends it
     * @param reason why so long, in English as decided
     * @param records overdue, or removed
     */
    record LifetimeRow(String kind, @Nullable Long days, String reason, long records) {}
}
