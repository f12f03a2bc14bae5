package se.navigatorbot.bot.placements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.transit.Spot;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;

/**
 * "Finns det praktik i Ronneby utan körkort?": the whole region is searched, the own towns come first. When nothing fits
 * all that was asked for, the town is let go first, then the sort of place; what somebody needs is never let go.
 */
final class PlacementSearchSkill implements Skill {

    private final PlacementWords words;
    private final PlacementList list;
    private final Followers followers;
    private final WayThere way;
    private final PlacesNamed places;
    private final PlacementShelf shelf = new PlacementShelf();

    PlacementSearchSkill(PlacementWords words, Followers followers, WayThere way, PlacesNamed places) {
        this.words = words;
        this.list = new PlacementList(words);
        this.followers = followers;
        this.way = way;
        this.places = places;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PLACEMENT_SEARCH);
    }

    @Override
    public Reply answer(Turn turn) {
        Needs needs = Needs.in(turn.text());
        List<Placement> fitting = open(turn, needs);
        Reply reply = found(turn, needs, fitting);
        Wording unclear = needs.withoutCar() ? way.unclear(turn) : null;
        return unclear == null || fitting.isEmpty() && !way.known()
                ? reply
                : way.known()
                        ? Reply.saying(turn, unclear)
                        : Reply.saying(turn, unclear).and(reply);
    }

    private Reply found(Turn turn, Needs needs, List<Placement> fitting) {
        Slots slots = turn.understanding().slots();
        List<String> towns = needs.withoutCar() ? places.without(slots.centres(), turn.text()) : slots.centres();
        Set<PlacementKind> kinds = KindsNamed.in(turn.text());
        Predicate<Placement> there = place -> towns.isEmpty()
                || towns.contains(place.municipality()) && (at(place) || kinds.contains(PlacementKind.ABROAD));
        Predicate<Placement> sort = place -> kinds.isEmpty() || kinds.contains(place.kind());
        List<Placement> best = fitting.stream().filter(there.and(sort)).toList();
        if (best.size() == 1) {
            return list.offer(turn, best.get(0));
        }
        if (best.size() > 1) {
            return list.choose(turn, heading(best.size()), best);
        }
        String looked = words.looked(slots.branches(), towns, needs);
        List<Placement> elsewhere = fitting.stream().filter(sort).toList();
        if (!elsewhere.isEmpty()) {
            return list.choose(turn, Wording.of("placement.elsewhere", Map.of("val", looked)), elsewhere);
        }
        List<Placement> otherwise = fitting.stream().filter(there).toList();
        return otherwise.isEmpty()
                ? PlacementOffers.alerts(turn, Wording.of("placement.none", Map.of("val", looked)), towns)
                : list.choose(turn, Wording.of("placement.otherwise"), otherwise);
    }

    private static Wording heading(int found) {
        return found <= PlacementList.AT_MOST
                ? Wording.of("placement.list")
                : Wording.of("placement.list_many", Map.of("antal", Integer.toString(found)));
    }

    /** Open placements that the person may see and that meet needs and line of work, those of the own towns first. */
    private List<Placement> open(Turn turn, Needs needs) {
        List<String> branches = turn.understanding().slots().branches();
        Follower person = Follower.of(turn.person());
        Map<String, Boolean> lines = new HashMap<>();
        Spot from = way.from(turn);
        List<Placement> found = shelf.open(
                        turn.catalogue(),
                        turn.local().toLocalDate(),
                        facts -> (needs.none() || needs.met(facts))
                                && (branches.isEmpty()
                                        || lines.computeIfAbsent(
                                                facts.placement().branch(), line -> BranchMatch.any(branches, line)))
                                && followers.visible(person, facts.placement())
                                && (!needs.withoutCar()
                                        || !way.known()
                                        || way.reaches(from, facts, turn.local().toLocalDate())))
                .map(PlacementFacts::placement)
                .toList();
        List<String> own = followers.towns(person.towns(), person.homeCentre());
        return Stream.concat(
                        found.stream().filter(place -> own.contains(place.municipality()) && at(place)),
                        found.stream().filter(place -> !(own.contains(place.municipality()) && at(place))))
                .toList();
    }

    /** Whether it is where it is offered: what lies abroad is in no town of ours. */
    private static boolean at(Placement place) {
        return place.kind() != PlacementKind.ABROAD;
    }
}
