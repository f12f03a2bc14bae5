package se.navigatorbot.bot.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.Intent;

/**
 * "Är du i fara?" is a question: a yes is danger said plainly, which is settled before any skill is asked, a no is
 * believed and seen by staff, and what cannot be understood is listened to, never answered with a menu.
 */
final class DangerAsked implements AnswersQuestion, Interjection {

    private static final Duration ASKED_FOR = Duration.ofHours(1);
    /** "Vad ska jag göra" after danger is no question for what a bot can do. */
    private static final Set<Intent> NOT_UNDERSTOOD = EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE, Intent.MENU);

    private final HelplineWords words;

    DangerAsked(HelplineWords words) {
        this.words = words;
    }

    /** The question that was just put. */
    static Asked at(Instant now) {
        return new Asked(OpenQuestion.DANGER, Map.of(), List.of(), now.plus(ASKED_FOR));
    }

    @Override
    public Set<String> contexts() {
        return Set.of(OpenQuestion.DANGER);
    }

    /** @throws IllegalStateException always: a yes has become danger said plainly before */
    @Override
    public Reply yes(Turn turn, Asked asked) {
        throw new IllegalStateException("a yes to danger is danger");
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return said(turn, "crisis.denied")
                .noting("Svarade nej på frågan om fara")
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        boolean goesOn = OpenQuestion.name(turn).equals(OpenQuestion.DANGER)
                && NOT_UNDERSTOOD.contains(turn.understanding().intent());
        return goesOn ? Optional.of(said(turn, "crisis.listening")) : Optional.empty();
    }

    private Reply said(Turn turn, String key) {
        return Reply.silent(turn).plus(Draft.answer(words.of(key, turn)).withPurpose(Purpose.CRISIS));
    }
}
