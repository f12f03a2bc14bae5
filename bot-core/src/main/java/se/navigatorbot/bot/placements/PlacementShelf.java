package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;

/**
 * The placements of one snapshot in the order in which they are shown, what starts soonest first. Worked out once a
 * snapshot, so that a search over thousands takes a millisecond.
 */
final class PlacementShelf {

    private static final Comparator<Placement> SOONEST = Comparator.comparing(
                    (Placement placement) -> placement.start() == null ? LocalDate.MAX : placement.start())
            .thenComparing(Placement::id);

    private volatile Filled filled = new Filled(Catalogue.EMPTY, List.of());

    private record Filled(Catalogue catalogue, List<PlacementFacts> facts) {}

    /** Those one can show interest in that fit, in order. */
    Stream<PlacementFacts> open(Catalogue catalogue, LocalDate today, Predicate<PlacementFacts> fits) {
        return facts(catalogue).stream()
                .filter(facts -> facts.placement().open(today))
                .filter(fits);
    }

    private List<PlacementFacts> facts(Catalogue catalogue) {
        Filled now = filled;
        if (now.catalogue() != catalogue) {
            now = new Filled(
                    catalogue,
                    catalogue.placements().values().stream()
                            .sorted(SOONEST)
                            .map(PlacementFacts::of)
                            .toList());
            filled = now;
        }
        return now.facts();
    }
}
