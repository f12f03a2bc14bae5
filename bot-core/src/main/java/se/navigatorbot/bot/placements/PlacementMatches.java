package se.navigatorbot.bot.placements;

import java.util.Comparator;
import java.util.List;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.participants.Row;

/** Explains to staff who follows a placement, and what is against it where somebody does not. */
public final class PlacementMatches {

    private final Followers followers;
    private final PlacementWords words;

    PlacementMatches(Followers followers, PlacementWords words) {
        this.followers = followers;
        this.words = words;
    }

    /**
     * One person.
     *
     * @param why in Swedish
     */
    public record Match(Row row, boolean follows, String why) {}

    /** Those who follow it first. */
    public List<Match> of(Placement placement, List<Row> rows) {
        return rows.stream()
                .map(row -> match(placement, row))
                .sorted(Comparator.comparing((Match match) -> !match.follows())
                        .thenComparing(match -> match.row().firstName())
                        .thenComparing(match -> match.row().id()))
                .toList();
    }

    private Match match(Placement placement, Row row) {
        Follower person = Follower.of(row);
        String against = followers.missing(person, placement);
        String branches = person.branches().isEmpty() ? "alla branscher" : words.branches(person.branches());
        return against.isEmpty()
                ? new Match(row, true, "följer " + branches + " i " + words.town(placement.municipality()))
                : new Match(row, false, against);
    }
}
