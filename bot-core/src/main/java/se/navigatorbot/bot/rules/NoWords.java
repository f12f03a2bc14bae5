package se.navigatorbot.bot.rules;

import java.util.Optional;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;

/** Pictures, voice, nothing at all, signs alone: which answer helps. */
final class NoWords {

    private NoWords() {}

    /** Key of the answer, empty when there is something to understand. */
    static Optional<String> key(Turn turn) {
        InboundMessage message = turn.message();
        if (message == null || message.linkCode() != null) {
            return Optional.empty();
        }
        if (turn.text().isBlank()) {
            return Optional.of(empty(message));
        }
        boolean meansNothing = turn.understanding().intent() == Intent.UNCLEAR
                || turn.understanding().intent() == Intent.OUT_OF_SCOPE;
        return meansNothing && turn.text().codePoints().noneMatch(Character::isLetterOrDigit)
                ? Optional.of("content.signs")
                : Optional.empty();
    }

    /** Staff can open what the channel gives them; of what it does not give nothing is promised. */
    private static String empty(InboundMessage message) {
        boolean opens = message.file() != null;
        return switch (message.content()) {
            case PICTURE -> opens ? "content.picture.opened" : "content.picture";
            case VOICE -> opens ? "content.voice.opened" : "content.voice";
            case OTHER -> opens ? "content.other.opened" : "content.other";
            case TEXT, CHOICE -> "content.empty";
        };
    }
}
