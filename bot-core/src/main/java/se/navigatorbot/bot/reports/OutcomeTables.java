package se.navigatorbot.bot.reports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes of one period as a whole and of each programme, so that what is hidden in one table is not worked out from
 * another.
 *
 * @param all the whole first, then its groups
 * @param programmes the same of each programme, by its id
 */
public record OutcomeTables(List<OutcomeFigures> all, Map<String, List<OutcomeFigures>> programmes) {

    public OutcomeTables {
        all = List.copyOf(all);
        programmes = Collections.unmodifiableMap(new LinkedHashMap<>(programmes));
    }
}
