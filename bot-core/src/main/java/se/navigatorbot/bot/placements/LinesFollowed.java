package se.navigatorbot.bot.placements;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.intents.Subject;

/**
 * Who follows a line of work: whoever chose it, and whoever gets news of placements and chose none or all; nobody who does
 * not want it.
 */
public final class LinesFollowed {

    private LinesFollowed() {}

    /** Remembers what it has worked out, so that a hundred thousand rows take little. */
    public static Predicate<Row> of(String branch) {
        Map<List<String>, Boolean> named = new ConcurrentHashMap<>();
        Predicate<List<String>> names = lines -> named.computeIfAbsent(lines, all -> BranchMatch.any(all, branch));
        return row -> !names.test(row.off())
                && (row.branches().isEmpty() ? row.wants().contains(Subject.PRAKTIK) : names.test(row.branches()));
    }
}
