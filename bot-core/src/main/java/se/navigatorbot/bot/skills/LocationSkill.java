package se.navigatorbot.bot.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Intent;

/** "Var ligger ni?": street, how to get there, phone and e-mail. */
final class LocationSkill implements Skill {

    private static final int FEW = 5;

    private final Region region;
    private final CentreChoice choice;

    LocationSkill(Region region) {
        this.region = region;
        this.choice = new CentreChoice(region);
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.LOCATION);
    }

    @Override
    public Reply answer(Turn turn) {
        Optional<Reply> elsewhere = choice.elsewhere(turn);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        return choice.meant(turn).map(centre -> at(turn, centre)).orElseGet(() -> everywhere(turn));
    }

    private static Reply at(Turn turn, Centre centre) {
        Map<String, String> words = new HashMap<>(Map.of(
                "center", centre.name(),
                "adress", centre.address(),
                "telefon", centre.phone().shown(),
                "epost", centre.email()));
        words.put("besked", centre.directions());
        String key = centre.directions().isEmpty() ? "location.bare" : "location.answer";
        Reply reply = Reply.saying(turn, Wording.of(key, words));
        return SoftContext.remembering(turn, reply, "location_answer", CentreChoice.about(centre, Map.of()));
    }

    private Reply everywhere(Turn turn) {
        boolean few = region.centres().size() <= FEW;
        Map<String, String> words = Map.of("lista", addresses(), "orter", choice.towns());
        if (choice.mayAsk(turn)) {
            Wording asking = Wording.of(few ? "location.all_ask" : "location.towns_ask", words);
            return choice.asking(turn, asking, Intent.LOCATION, Map.of());
        }
        return Reply.saying(turn, Wording.of(few ? "location.all" : "location.towns", words));
    }

    private String addresses() {
        List<String> lines = region.centres().stream().map(Centre::address).toList();
        return String.join("\n", lines);
    }
}
