package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.employers.OfferWords;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.Intent;

/**
 * What an employer adds to an offer after "Skriv gärna företag, ort och telefon": whatever is no question of another kind
 * belongs to it, and is read by the employer contact with the offer.
 */
final class OfferDetails implements Interjection {

    private static final String ASKED = "employer_details";
    private static final Duration ASKED_FOR = Duration.ofDays(1);

    private final StaffQueue queue;

    OfferDetails(StaffQueue queue) {
        this.queue = queue;
    }

    /** The answer to an offer asks for them. */
    static Reply asking(Turn turn, Reply reply) {
        Asked asked = new Asked(ASKED, Map.of(), List.of(), turn.now().plus(ASKED_FOR));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        if (!OpenQuestion.name(turn).equals(ASKED) || turn.person().talk().employer() == null) {
            return Optional.empty();
        }
        Intent intent = turn.understanding().intent();
        return switch (intent) {
            case AFFIRM -> Optional.of(Reply.saying(turn, Wording.of("employer.details")));
            case DENY ->
                Optional.of(Reply.saying(turn, Wording.of("employer.enough", queue.words(turn)))
                        .changing(person -> person.talk(talk -> talk.withAsked(null))));
            default -> OfferWords.add(turn.understanding()) ? Optional.of(added(turn)) : Optional.empty();
        };
    }

    private Reply added(Turn turn) {
        Reply told = Reply.saying(turn, Wording.of("employer.added", queue.words(turn)));
        return queue.flag(turn, told, QuestionForStaff.EMPLOYER);
    }
}
