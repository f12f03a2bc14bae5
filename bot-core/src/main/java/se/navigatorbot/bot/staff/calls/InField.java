package se.navigatorbot.bot.staff.calls;

import java.util.function.Supplier;
import se.navigatorbot.bot.imports.PlacementColumn;
import se.navigatorbot.bot.staff.Refused;

/** Remembers which field of a placement was being read, so that whoever gave a list of them is told it. */
final class InField {

    private PlacementColumn last = PlacementColumn.EMPLOYER;
    private boolean known;

    /** @throws Refused as it comes */
    <T> T of(PlacementColumn column, Supplier<T> reading) {
        last = column;
        known = true;
        T read = reading.get();
        known = false;
        return read;
    }

    /** The field in which reading ended, in Swedish; empty when it ended in none. */
    String refused() {
        return known ? last.swedish() : "";
    }
}
