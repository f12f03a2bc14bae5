package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.channels.Choice;

/**
 * "Karlshamn" and no more, where nothing was asked: the first town somebody names is where they belong, and what they
 * want there is theirs to choose.
 */
final class TownAlone {

    /** "i karlshamn", "karlshamn då": what may stand beside the town, and no word that could mean something else. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:hej|i|ja|på|då|typ|tack)\\s+\\S+|\\S+(?:\\s+(?:då|typ|tack))?");

    private static final Duration ASKED_FOR = Duration.ofHours(2);

    private final CentreChoice choice;

    TownAlone(CentreChoice choice) {
        this.choice = choice;
    }

    /** Empty when there is more than a town, or no town of ours. */
    Optional<Reply> answer(Turn turn) {
        List<Centre> named = choice.named(turn);
        String said = turn.text().strip().toLowerCase(Locale.ROOT);
        if (named.size() != 1 || !BESIDE.matcher(said).matches()) {
            return Optional.empty();
        }
        return Optional.of(told(turn, named.get(0)));
    }

    /** The centre is theirs from now on if they had none, and what they want there is asked; an open offer stays open. */
    static Reply told(Turn turn, Centre centre) {
        boolean first = turn.person().profile().homeCentre() == null;
        if (first && OpenQuestion.of(turn).filter(LeadOffer::puts).isPresent()) {
            return LeadOffer.behind(turn, Wording.of("lead.town", Map.of("center", centre.name())))
                    .changing(person -> person.profile(p -> p.withHomeCentre(centre.id())));
        }
        Asked asked = new Asked(
                "menu",
                CentreChoice.about(centre, Map.of()),
                choices(centre.town()),
                turn.now().plus(ASKED_FOR));
        Wording words = first
                ? Wording.of("town.first", Map.of("center", centre.name()))
                : Wording.of("town.again", Map.of("ort", centre.town()));
        return Reply.silent(turn)
                .plus(Draft.answer(words).withChoices(asked.options()))
                .changing(person -> first ? person.profile(p -> p.withHomeCentre(centre.id())) : person)
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static List<Choice> choices(String town) {
        return List.of(
                new Choice("Öppettider", "När har ni öppet i " + town + "?"),
                new Choice("Hitta hit", "Var ligger ni i " + town + "?"),
                new Choice("Aktiviteter", "Vilka aktiviteter kommer i " + town + "?"),
                new Choice("Praktik", "Vilka praktikplatser finns det i " + town + "?"),
                new Choice("Människa", "MÄNNISKA"));
    }
}
