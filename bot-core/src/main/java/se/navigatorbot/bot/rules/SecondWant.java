package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WishLabels;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Understanding.Want;
import se.navigatorbot.intents.Utterance;

/**
 * Another wish in the same message. A question is answered right after the first; what does something is offered. Where
 * the first answer asks something itself, the wish is kept with that question and taken when it is answered.
 */
final class SecondWant {

    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Duration ASKED_FOR = Duration.ofHours(2);
    private static final String KEPT = "also";
    private static final String KEPT_TEXT = "also.text";

    /** Questions that anybody may ask, whose answer changes nothing. */
    private static final Set<Intent> ANSWERED =
            EnumSet.of(Intent.OPENING_HOURS, Intent.LOCATION, Intent.EVENT_SEARCH, Intent.PLACEMENT_SEARCH);

    /** After these nothing more is offered. */
    private static final Set<Intent> LAST = EnumSet.of(
            Intent.CRISIS, Intent.OPT_OUT, Intent.WRONG_NUMBER, Intent.PRIVACY_ERASE, Intent.HUMAN, Intent.COMPLAINT);

    private final Understander understander;
    private final UnaryOperator<Turn> told;
    private final Function<Turn, Reply> skills;

    /**
     * @param told the turn with what its message tells of the person
     * @param skills who answers a wish
     */
    SecondWant(Understander understander, UnaryOperator<Turn> told, Function<Turn, Reply> skills) {
        this.understander = understander;
        this.told = told;
        this.skills = skills;
    }

    /** The answer to the first wish, with what becomes of the next. */
    Reply answered(Turn turn) {
        return then(turn, skills.apply(told.apply(turn)));
    }

    private Reply then(Turn turn, Reply reply) {
        Optional<Want> want = turn.understanding().also().or(() -> kept(turn));
        if (want.isEmpty()
                || turn.person().talk().humanSpeaks()
                || reply.drafts().isEmpty()
                || last(turn.understanding())) {
            return reply;
        }
        if (asks(reply.after().talk().asked())) {
            return keeping(reply, want.get());
        }
        return ANSWERED.contains(want.get().intent())
                ? answering(turn, reply, want.get())
                : offering(turn, reply, want.get());
    }

    /** A stop of one subject is no farewell. */
    private static boolean last(Understanding understanding) {
        return LAST.contains(understanding.intent())
                && !(understanding.intent() == Intent.OPT_OUT
                        && understanding.slots().subject() != null);
    }

    /** What is left to want becomes less each time, since each is a part of the words before. */
    private Reply answering(Turn turn, Reply reply, Want want) {
        Understanding heard = understander.understand(new Utterance(want.text(), Context.NONE, turn.writtenLocal()));
        Understanding meant = Understanding.sure(want.intent(), heard.slots(), "the next wish");
        Turn next = turn.withPerson(reply.after())
                .withUnderstanding(heard.also()
                        .filter(more -> more.text().length() < want.text().length())
                        .map(meant::withAlso)
                        .orElse(meant));
        return reply.and(answered(next));
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
        Wording offer = WishLabels.of(want.intent())
                .map(label -> Wording.of("also.one", Map.of("sak", label)))
                .orElseGet(() -> Wording.of("also.other"));
        return reply.plus(Draft.answer(offer).withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** What was merely told last is no question that waits for an answer. */
    private static boolean asks(@Nullable Asked asked) {
        return asked != null
                && !asked.about().containsKey(OpenQuestion.TOLD)
                && !asked.asContext().question().endsWith("_answer")
                && !asked.asContext().question().equals("booking_done");
    }
}
