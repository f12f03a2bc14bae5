package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.intents.Subject;

/** Who follows a placement: by line of work, town and practical needs, never by anything else known of a person. */
final class Followers {

    private final Region region;
    private final WayThere way;
    private final Supplier<LocalDate> today;

    /** Without a timetable. */
    Followers(Region region) {
        this(region, new WayThere(BusWays.NONE, region), () -> LocalDate.MIN);
    }

    Followers(Region region, WayThere way, Supplier<LocalDate> today) {
        this.region = region;
        this.way = way;
        this.today = today;
    }

    /** Whose rows follow it. Remembers what it has worked out, so that a hundred thousand rows take little. */
    Predicate<Row> of(Placement placement) {
        PlacementFacts facts = PlacementFacts.of(placement);
        Map<List<String>, Boolean> lines = new HashMap<>();
        Map<List<String>, Boolean> off = new HashMap<>();
        Map<List<String>, Boolean> against = new HashMap<>();
        Map<List<String>, Boolean> byBus = new HashMap<>();
        Map<String, Boolean> there = new HashMap<>();
        return row -> row.wants().contains(Subject.PRAKTIK)
                && there(Follower.of(row), placement)
                && visible(Follower.of(row), placement)
                && lines.computeIfAbsent(row.branches(), all -> wanted(all, placement.branch()))
                && !off.computeIfAbsent(row.off(), all -> BranchMatch.any(all, placement.branch()))
                && !against.computeIfAbsent(
                        row.needs(), needs -> !Needs.noted(needs).suits(facts))
                && (!byBus.computeIfAbsent(
                                row.needs(), needs -> Needs.noted(needs).withoutCar())
                        || there.computeIfAbsent(
                                String.valueOf(row.homeCentre()), home -> reached(row.homeCentre(), facts)));
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
            return placement.kind() == PlacementKind.ABROAD ? "har inte bett om platser utomlands" : "reser inte dit";
        }
        if (!visible(person, placement)) {
            return "platsen är för andra";
        }
        Needs needs = Needs.noted(person.needs());
        PlacementFacts facts = PlacementFacts.of(placement);
        if (needs.contradicted(facts)) {
            return "passar inte de praktiska behoven";
        }
        if (!needs.suits(facts)) {
            return "det står inte att platsen kan anpassas efter de praktiska behoven";
        }
        return needs.withoutCar() && !reached(person.homeCentre(), facts) ? "kommer inte dit utan bil" : "";
    }

    /** Whether one gets there without a car; where that is not known nothing speaks against it. */
    private boolean reached(@Nullable String homeCentre, PlacementFacts placement) {
        return homeCentre == null || !way.known() || way.reaches(way.home(homeCentre), placement, today.get());
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

    /** All towns of the region. */
    List<String> everyTown() {
        return region.municipalities().stream().map(Municipality::id).toList();
    }

    /** Abroad alone who has asked for it. */
    private boolean there(Follower person, Placement placement) {
        return placement.kind() == PlacementKind.ABROAD
                ? FollowedNeeds.kept(person.needs()).contains(PlacementKind.ABROAD)
                : towns(person.towns(), person.homeCentre()).contains(placement.municipality());
    }

    /** Whoever has chosen no line of work follows all. */
    private static boolean wanted(List<String> branches, String branch) {
        return branches.isEmpty() || BranchMatch.any(branches, branch);
    }
}
