package se.navigatorbot.bot.skills;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;

/** A programme that somebody names and that no longer runs is answered as ended, with the way to what there is now. */
final class EndedProgrammes {

    private final Region region;

    EndedProgrammes(Region region) {
        this.region = region;
    }

    Optional<Reply> answer(Turn turn) {
        String words = turn.text().toLowerCase(Locale.ROOT);
        String centre = region.centre(turn.person().profile().homeCentre())
                .map(Centre::name)
                .orElse(region.commonName());
        return region.programmes().stream()
                .filter(programme -> programme.to() != null
                        && programme.to().isBefore(turn.local().toLocalDate()))
                .map(Programme::name)
                .filter(name -> words.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> Reply.saying(turn, Wording.of("about.ended", Map.of("namn", name, "center", centre))));
    }
}
