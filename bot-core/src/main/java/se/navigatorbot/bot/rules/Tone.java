package se.navigatorbot.bot.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;

/**
 * Words for grown people far from work: whoever takes part in a programme for adults alone is congratulated less loudly
 * than the young. Each such text stands beside the other one, under its key with {@code .adult}.
 */
final class Tone {

    private static final Map<String, String> ADULT = Map.of(
            "ask.outcome.good", "ask.outcome.good.adult",
            "intake.arrived", "intake.arrived.adult",
            "meeting.yes", "meeting.yes.adult",
            "placement.interest", "placement.interest.adult",
            "poster.known", "poster.known.adult",
            "stay.well", "stay.well.adult");

    private static final int GROWN = 25;

    private final Set<String> adults;

    Tone(Region region) {
        this.adults = region.programmes().stream()
                .filter(programme -> programme.fromAge() >= GROWN)
                .map(Programme::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Reply of(Turn turn, Reply reply) {
        boolean loud = reply.drafts().stream().map(Tone::key).anyMatch(ADULT::containsKey);
        if (!loud || !adult(turn)) {
            return reply;
        }
        return reply.withDrafts(reply.drafts().stream()
                .map(draft -> draft.withWording(quieter(draft.wording())))
                .toList());
    }

    private boolean adult(Turn turn) {
        LocalDate today = turn.local().toLocalDate();
        return turn.person().journey().enrolments().stream()
                .filter(one -> one.on(today))
                .map(Enrolment::programme)
                .anyMatch(adults::contains);
    }

    private static String key(Draft draft) {
        return draft.wording().key();
    }

    private static Wording quieter(Wording wording) {
        return new Wording(ADULT.getOrDefault(wording.key(), wording.key()), wording.words(), wording.at());
    }
}
