package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/**
 * Which centre a message is about: the one it names, the one just spoken of, the person's own, or none. The question
 * which centre somebody belongs to is put once in a lifetime, behind an answer and never instead of one.
 */
public final class CentreChoice {

    /** What {@link Asked#about()} names the centre by that was spoken of. */
    public static final String ABOUT = "centre";

    private static final String QUESTION = "ask_centre";
    private static final int FEW_ENOUGH_TO_PRESS = 5;
    private static final Duration WAITS = Duration.ofDays(2);

    private final Region region;

    public CentreChoice(Region region) {
        this.region = region;
    }

    /** The centre that is meant, empty when nobody has said. */
    public Optional<Centre> meant(Turn turn) {
        return named(turn).stream()
                .findFirst()
                .or(() -> spokenOf(turn))
                .or(() -> region.centre(turn.person().profile().homeCentre()));
    }

    /** Centres that the message names, in its order. */
    public List<Centre> named(Turn turn) {
        return turn.understanding().slots().centres().stream()
                .flatMap(place -> region.centreAt(place).stream())
                .distinct()
                .toList();
    }

    /** An honest answer when the message names places of another region alone. */
    public Optional<Reply> elsewhere(Turn turn) {
        if (turn.understanding().slots().centres().isEmpty() || !named(turn).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Reply.saying(turn, Wording.of("centre.elsewhere", Map.of("orter", towns()))));
    }

    /** Whether the question may still be put. */
    public boolean mayAsk(Turn turn) {
        return turn.person().profile().homeCentre() == null
                && !turn.person().talk().centreAsked();
    }

    /**
     * An answer that ends with the question.
     *
     * @param business what to answer for the centre once it is told
     * @param about what else that answer needs to know
     */
    public Reply asking(Turn turn, Wording wording, Intent business, Map<String, String> about) {
        List<Choice> choices = region.centres().size() > FEW_ENOUGH_TO_PRESS
                ? List.of()
                : region.centres().stream()
                        .map(centre -> Choice.of(centre.town()))
                        .toList();
        Asked asked = new Asked(
                QUESTION + "/" + business.label(), about, choices, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked).withCentreAsked(true)));
    }

    /** What the question which centre was put behind, as long as it is open. */
    Map<String, String> askedFor(Turn turn) {
        return OpenQuestion.of(turn)
                .filter(asked -> asked.asContext().question().equals(QUESTION))
                .map(Asked::about)
                .orElse(Map.of());
    }

    /** The talk goes on about that centre, in that context. */
    public static Map<String, String> about(Centre centre, Map<String, String> more) {
        Map<String, String> about = new HashMap<>(more);
        about.put(ABOUT, centre.id());
        return about;
    }

    /** All towns: "Karlskrona, Ronneby och Karlshamn". */
    public String towns() {
        return Enumeration.and(region.centres().stream().map(Centre::town).toList());
    }

    private Optional<Centre> spokenOf(Turn turn) {
        return OpenQuestion.of(turn)
                .flatMap(asked -> region.centre(asked.about().get(ABOUT)));
    }
}
