package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding.Want;

/**
 * Another wish in the same message: offered after the answer to the first. Where that asks something, the wish is kept
 * with the question and offered when the question is answered.
 */
final class SecondWant {

    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Duration ASKED_FOR = Duration.ofHours(2);
    private static final String KEPT = "also";
    private static final String KEPT_TEXT = "also.text";

    /** After these nothing more is offered. */
    private static final Set<Intent> LAST = EnumSet.of(
            Intent.CRISIS, Intent.OPT_OUT, Intent.WRONG_NUMBER, Intent.PRIVACY_ERASE, Intent.HUMAN, Intent.COMPLAINT);

    private SecondWant() {}

    static Reply offered(Turn turn, Reply reply) {
        Optional<Want> want = turn.understanding().also().or(() -> kept(turn));
        if (want.isEmpty()
                || reply.drafts().isEmpty()
                || LAST.contains(turn.understanding().intent())) {
            return reply;
        }
        return asks(reply.after().talk().asked()) ? keeping(reply, want.get()) : offering(turn, reply, want.get());
    }

    private static Optional<Want> kept(Turn turn) {
        Intent wished = turn.understanding().intent();
        return OpenQuestion.of(turn)
                .map(asked -> asked.about())
                .filter(about -> about.containsKey(KEPT))
                .flatMap(about -> Intent.ofLabel(about.getOrDefault(KEPT, ""))
                        .filter(intent -> intent != wished)
                        .map(intent -> new Want(intent, about.getOrDefault(KEPT_TEXT, ""))));
    }

    private static Reply keeping(Reply reply, Want want) {
        return reply.changing(person -> person.talk(talk -> talk.withAsked(with(talk.asked(), want))));
    }

    private static @Nullable Asked with(@Nullable Asked asked, Want want) {
        if (asked == null) {
            return null;
        }
        Map<String, String> about = new HashMap<>(asked.about());
        about.put(KEPT, want.intent().label());
        about.put(KEPT_TEXT, want.text());
        return new Asked(asked.context(), about, asked.options(), asked.until());
    }

    private static Reply offering(Turn turn, Reply reply, Want want) {
        Asked asked = new Asked(
                OpenQuestion.GUESS + "/" + want.intent().label(),
                Map.of("text", want.text()),
                YES_OR_NO,
                turn.now().plus(ASKED_FOR));
        return reply.plus(Draft.answer(Wording.of("also.one")).withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** What was merely told last is no question that waits for an answer. */
    private static boolean asks(@Nullable Asked asked) {
        return asked != null
                && !asked.asContext().question().endsWith("_answer")
                && !asked.asContext().question().equals("booking_done");
    }
}
