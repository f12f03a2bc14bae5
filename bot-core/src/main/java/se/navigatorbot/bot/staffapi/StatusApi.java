package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How the house is, and what its centres are called. */
@HttpExchange("/api")
public interface StatusApi {

    @GetExchange("/status")
    Status status();

    /** All centres of the region, by name. */
    @GetExchange("/centres")
    List<CentreRow> centres();

    /**
     * The house in lines, the worst first.
     *
     * @param now business time at the region
     */
    record Status(boolean well, LocalDateTime now, List<StatusLine> lines) {
        public Status {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One part.
     *
     * @param state {@code up}, {@code degraded}, {@code down} or {@code off}
     * @param sentence one Swedish sentence
     */
    record StatusLine(String part, String state, String sentence) {}

    /** A centre. */
    record CentreRow(String id, String name, String municipality) {}
}
