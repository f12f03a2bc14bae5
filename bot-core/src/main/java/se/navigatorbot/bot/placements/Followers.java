package se.navigatorbot.bot.placements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Subject;

/** Who follows a placement: by line of work, town and practical needs, never by anything else known of a person. */
final class Followers {

    private final Region region;

    Followers(Region region) {
        this.region = region;
    }

    /** Whose rows follow it. Remembers what it has worked out, so that a hundred thousand rows take little. */
    Predicate<Row> of(Placement placement) {
        PlacementFacts facts = PlacementFacts.of(placement);
        Map<List<String>, Boolean> lines = new HashMap<>();
        Map<List<String>, Boolean> off = new HashMap<>();
        Map<List<String>, Boolean> against = new HashMap<>();
        return row -> row.wants().contains(Subject.PRAKTIK)
                && there(Follower.of(row), placement)
                && visible(Follower.of(row), placement)
                && lines.computeIfAbsent(row.branches(), all -> wanted(all, placement.branch()))
                && !off.computeIfAbsent(row.off(), all -> BranchMatch.any(all, placement.branch()))
                && !against.computeIfAbsent(
                        row.needs(), needs -> Needs.noted(needs).contradicted(facts));
    }

    /** Whether the person follows it, wishes about messages aside. */
    boolean follows(Participant person, Placement placement) {
        return missing(Follower.of(person), placement).isEmpty();
    }

    /** Why somebody does not follow it, in the words that staff read; empty when they do. */
    String missing(Follower person, Placement placement) {
        if (!wanted(person.branches(), placement.branch())) {
            return "följer andra branscher";
        }
        if (BranchMatch.any(person.off(), placement.branch())) {
            return "har valt bort branschen";
        }
        return somewhereElse(person, placement);
    }

    /** As {@link #missing}, whatever the line of work. */
    String somewhereElse(Follower person, Placement placement) {
        if (!there(person, placement)) {
            return "reser inte dit";
        }
        if (!visible(person, placement)) {
            return "platsen är för andra";
        }
        return Needs.noted(person.needs()).contradicted(PlacementFacts.of(placement))
                ? "passar inte de praktiska behoven"
                : "";
    }

    boolean visible(Follower person, Placement placement) {
        String visible = placement.terms().visible();
        return switch (visible) {
            case "" -> true;
            case PlacementTerms.CENTRE -> placement.centre().equals(person.homeCentre());
            default -> person.programmes().contains(visible);
        };
    }

    /** The towns chosen, else the home town. */
    List<String> towns(List<String> chosen, @Nullable String homeCentre) {
        return chosen.isEmpty()
                ? region.centre(homeCentre).map(Centre::municipality).stream().toList()
                : chosen;
    }

    private boolean there(Follower person, Placement placement) {
        return placement.kind() == PlacementKind.ABROAD
                || towns(person.towns(), person.homeCentre()).contains(placement.municipality());
    }

    /** Whoever has chosen no line of work follows all. */
    private static boolean wanted(List<String> branches, String branch) {
        return branches.isEmpty() || BranchMatch.any(branches, branch);
    }
}
