package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.Failures;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.OutboxOverview;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.OutboxApi.StuckRow;

/** Messages that have not arrived, as far as they are to people that the caller sees. */
final class Stuck {

    private static final Set<Fate> FAILED =
            EnumSet.of(Fate.UNREACHABLE, Fate.OPTED_OUT, Fate.MISCONFIGURED, Fate.REJECTED, Fate.UNKNOWN);

    private final OutboxOverview overview;
    private final Wall wall;
    private final Places places;
    private final HouseTime time;

    Stuck(OutboxOverview overview, Wall wall, Places places, HouseTime time) {
        this.overview = overview;
        this.wall = wall;
        this.places = places;
        this.time = time;
    }

    /** The latest first. */
    List<StuckRow> seenBy(Caller caller, String state, @Nullable String centre) {
        String only = Given.optional(centre).map(places::centre).orElse(null);
        Map<String, Row> seen = new HashMap<>();
        wall.rows(caller, only, row -> !row.protectedPerson()).forEach(row -> seen.put(row.id(), row));
        List<StuckRow> rows = new ArrayList<>();
        overview.each(fates(state), (id, progress) -> {
            Row row = seen.get(progress.participant());
            boolean held = progress.fate() == Fate.WITHHELD || !progress.code().isEmpty();
            if (row != null && (held || !state.equals("held"))) {
                rows.add(row(id, progress, row));
            }
        });
        rows.sort(Comparator.comparing(StuckRow::at).reversed().thenComparing(StuckRow::id));
        return rows;
    }

    private static Set<Fate> fates(String state) {
        return switch (state) {
            case "waiting" -> EnumSet.of(Fate.WAITING, Fate.CLAIMED);
            case "failed" -> FAILED;
            case "held" -> EnumSet.of(Fate.WITHHELD, Fate.WAITING);
            default -> throw Refused.badValue("Välj waiting, failed eller held.");
        };
    }

    private StuckRow row(String id, Progress progress, Row row) {
        return new StuckRow(
                id,
                time.local(progress.at()),
                progress.participant(),
                row.firstName(),
                progress.channel() == null ? "" : progress.channel().swedish(),
                progress.lane().name().toLowerCase(Locale.ROOT),
                progress.fate().swedish(),
                progress.attempts(),
                FAILED.contains(progress.fate())
                        ? Failures.swedish(progress.fate(), progress.code())
                        : progress.code());
    }
}
