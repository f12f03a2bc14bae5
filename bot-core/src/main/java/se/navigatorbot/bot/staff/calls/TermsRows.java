package se.navigatorbot.bot.staff.calls;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** What a place asks and gives, as staff see it. */
final class TermsRows {

    private TermsRows() {}

    static Terms of(Placement placement) {
        PlacementTerms terms = placement.terms();
        return new Terms(
                placement.kind().label(),
                terms.tasks(),
                terms.address(),
                terms.locality(),
                terms.country(),
                terms.end(),
                terms.hoursAWeek(),
                terms.begins(),
                labels(terms.shifts()),
                labels(terms.adaptations()),
                labels(terms.requires()),
                terms.bus(),
                terms.supervisor(),
                terms.direct(),
                terms.visible(),
                terms.source());
    }

    private static List<String> labels(Collection<? extends Enum<?>> words) {
        return words.stream()
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
