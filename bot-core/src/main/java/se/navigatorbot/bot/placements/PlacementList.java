package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.MoreOf;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.channels.Choice;

/** Placements shown to choose from, and which of them is meant afterwards. */
final class PlacementList {

    /** The context after it; a number is then an interest. */
    static final String CONTEXT = "placement_list";

    static final int AT_MOST = 4;
    private static final Duration WAITS = Duration.ofHours(24);

    private final PlacementWords words;

    PlacementList(PlacementWords words) {
        this.words = words;
    }

    Reply choose(Turn turn, Wording heading, List<Placement> placements) {
        List<Placement> shown = placements.subList(0, Math.min(AT_MOST, placements.size()));
        List<Choice> choices = new ArrayList<>();
        for (Placement placement : shown) {
            choices.add(new Choice(words.line(placement), Integer.toString(choices.size() + 1)));
        }
        if (placements.size() > shown.size()) {
            choices.add(MoreOf.MORE);
        }
        Reply reply = Reply.silent(turn).plus(Draft.answer(heading).withChoices(choices));
        return asking(reply, turn, shown, choices, placements.subList(shown.size(), placements.size()));
    }

    /** One placement with all that is known of it. */
    Reply offer(Turn turn, Placement placement) {
        Wording detail = words.about("placement.one", placement, words.details(turn, placement));
        Reply reply = asking(Reply.saying(turn, detail), turn, List.of(placement), List.of(), List.of());
        return turn.person().journey().look(placement.id()).isPresent()
                ? reply
                : looked(turn, reply, placement, Look.Stage.SHOWN);
    }

    /** Keeps how far the person has come with it. */
    static Reply looked(Turn turn, Reply reply, Placement placement, Look.Stage stage) {
        Look look = new Look(placement.id(), stage, turn.now(), false);
        return reply.changing(person -> person.journey(journey -> journey.with(look)));
    }

    /** All that were shown, in order, as far as they are still there. */
    static List<Placement> several(Turn turn) {
        return Stream.of("1", "2", "3", "4")
                .flatMap(number -> shown(turn, number).stream())
                .toList();
    }

    /** What was shown under a number. */
    static Optional<Placement> shown(Turn turn, String number) {
        return OpenQuestion.of(turn)
                .flatMap(asked -> turn.catalogue().placement(asked.about().getOrDefault(number, "")));
    }

    /** The only one that was shown, empty when there were several or none. */
    static Optional<Placement> only(Turn turn) {
        return OpenQuestion.of(turn)
                .filter(asked -> !asked.about().containsKey("2"))
                .flatMap(asked -> turn.catalogue().placement(asked.about().getOrDefault("1", "")));
    }

    private static Reply asking(
            Reply reply, Turn turn, List<Placement> shown, List<Choice> choices, List<Placement> rest) {
        Map<String, String> about = new HashMap<>();
        MoreOf.keep(about, rest.stream().map(Placement::id).toList());
        for (int i = 0; i < shown.size(); i++) {
            about.put(Integer.toString(i + 1), shown.get(i).id());
        }
        Asked asked = new Asked(CONTEXT, about, choices, turn.now().plus(WAITS));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
