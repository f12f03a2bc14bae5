package se.navigatorbot.bot.skills;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.intents.Intent;

/**
 * An employer whom an employer contact has answered writes again: "ja, går bra kl 10". The bot has nothing to do with
 * that, so it goes to the employer contacts; what else it understands it answers as ever.
 */
final class EmployerSpeaks implements Interjection {

    private static final Need NEED = new Need("arbetsgivare skriver igen", Origin.PERSON, Queue.EMPLOYER);

    /** What is said between two who know what it is about. */
    private static final Set<Intent> GOES_ON = EnumSet.of(
            Intent.AFFIRM,
            Intent.DENY,
            Intent.UNCLEAR,
            Intent.OUT_OF_SCOPE,
            Intent.HUMAN,
            Intent.EMPLOYER_OFFER,
            Intent.RUNNING_LATE,
            Intent.APPOINTMENT_QUERY,
            Intent.APPOINTMENT_BOOK,
            Intent.APPOINTMENT_CANCEL,
            Intent.APPOINTMENT_REBOOK);

    private final StaffQueue queue;

    EmployerSpeaks(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        EmployerTalk employer = turn.person().talk().employer();
        boolean meant = employer != null
                && employer.answered()
                && OpenQuestion.name(turn).isEmpty()
                && GOES_ON.contains(turn.understanding().intent());
        return meant ? Optional.of(queue.file(turn, NEED, "employer.again")) : Optional.empty();
    }
}
