package se.navigatorbot.bot.placements;

import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.MoreOf;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;

/** FLER after a list of places: the next of them. */
final class MorePlacements implements Interjection {

    private final PlacementList list;
    private final ChoiceReading choices;

    MorePlacements(PlacementList list, ChoiceReading choices) {
        this.list = list;
        this.choices = choices;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        return MoreOf.wished(turn, PlacementList.CONTEXT, choices).map(asked -> {
            List<Placement> rest = MoreOf.rest(asked).stream()
                    .flatMap(id -> turn.catalogue().placement(id).stream())
                    .filter(place -> place.open(turn.local().toLocalDate()))
                    .toList();
            return rest.size() == 1
                    ? list.offer(turn, rest.get(0))
                    : list.choose(turn, Wording.of(rest.isEmpty() ? "placement.no_more" : "placement.list"), rest);
        });
    }
}
