package se.navigatorbot.bot.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.skills.CentreChoice;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.When;

/**
 * What kind of activity is wanted, when and where.
 *
 * @param kinds any of them; empty for all
 * @param times any of them; empty for any time
 * @param centre the one named, empty for what the person can go to
 */
public record EventQuery(List<EventKind> kinds, List<When> times, Optional<Centre> centre) {

    static final String KINDS = "kinds";

    /** Words of a new question, not of the one before: "vad händer på lördag". */
    private static final Pattern ANYTHING = Pattern.compile(
            "\\b(händer|hander|aktivitet\\w*|på gång|pa gang|något|nåt|nagot|nat|ngt|annat|allt)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What the message says; what it leaves out stays as it was in the list just shown ("o på lördag då?"). */
    public static EventQuery of(Turn turn, CentreChoice choice) {
        Slots slots = turn.understanding().slots();
        Optional<Asked> list = OpenQuestion.of(turn)
                .filter(asked -> asked.asContext().question().equals(EventList.CONTEXT));
        boolean goesOn = slots.eventKinds().isEmpty()
                && !ANYTHING.matcher(turn.text()).find()
                && (!slots.times().isEmpty() || !slots.centres().isEmpty());
        List<EventKind> kinds = goesOn ? list.map(EventQuery::remembered).orElse(List.of()) : slots.eventKinds();
        return new EventQuery(kinds, slots.times(), choice.named(turn).stream().findFirst());
    }

    EventQuery atAnyTime() {
        return new EventQuery(kinds, List.of(), centre);
    }

    EventQuery ofAnyKind() {
        return new EventQuery(List.of(), times, centre);
    }

    Map<String, String> remember() {
        return Map.of(
                KINDS, String.join(",", kinds.stream().map(EventKind::label).toList()));
    }

    static List<EventKind> remembered(Asked asked) {
        return Arrays.stream(asked.about().getOrDefault(KINDS, "").split(","))
                .flatMap(label -> EventKind.ofLabel(label).stream())
                .toList();
    }
}
