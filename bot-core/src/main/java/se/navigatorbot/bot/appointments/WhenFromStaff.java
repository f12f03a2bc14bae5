package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.slots.Times;

/**
 * "Imorgon", "på torsdag efter lunch" after a wish for a meeting that only staff can book: a time and nothing else belongs to
 * that wish; whatever says more is heard as ever.
 */
final class WhenFromStaff implements Interjection {

    private static final String TOLD = "told_time";
    private static final Duration SPOKEN_OF = Duration.ofHours(1);

    private final StaffQueue queue;

    WhenFromStaff(StaffQueue queue) {
        this.queue = queue;
    }

    /** The answer to the wish, after which a time may follow. */
    static Reply mayFollow(Turn turn, Reply reply) {
        Asked asked = new Asked(
                TOLD, Map.of(OpenQuestion.TOLD, "yes"), List.of(), turn.now().plus(SPOKEN_OF));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static boolean isTime(Turn turn) {
        Intent intent = turn.understanding().intent();
        boolean wished = (intent == Intent.APPOINTMENT_BOOK || intent == Intent.APPOINTMENT_REBOOK)
                && !turn.understanding().slots().times().isEmpty();
        return wished || Times.alone(Message.read(turn.text()));
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        boolean follows = OpenQuestion.name(turn).equals(TOLD) && isTime(turn);
        return follows ? Optional.of(queue.file(turn, "vill ha en tid", "ask.meeting.when")) : Optional.empty();
    }
}
