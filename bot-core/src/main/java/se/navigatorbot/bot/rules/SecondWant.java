package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Understanding.Want;

/** Another wish in the same message: offered after the answer to the first, unless that already asks something. */
final class SecondWant {

    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Duration ASKED_FOR = Duration.ofHours(2);

    private SecondWant() {}

    static Reply offered(Turn turn, Reply reply) {
        Optional<Want> also = turn.understanding().also();
        if (also.isEmpty()
                || asks(reply.after().talk().asked())
                || reply.drafts().isEmpty()) {
            return reply;
        }
        Asked asked = new Asked(
                OpenQuestion.GUESS + "/" + also.get().intent().label(),
                Map.of("text", also.get().text()),
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
