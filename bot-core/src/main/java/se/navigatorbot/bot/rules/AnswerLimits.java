package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.participants.Talk;

/**
 * How much the bot answers one sender. It limits our voice only: everything is still stored and shown to staff, and a
 * crisis is still answered.
 *
 * @param answersPerTenMinutes 0 for no limit
 * @param equalExchanges how often in a row the same answer is given, the guard against two machines; 0 for no limit
 */
public record AnswerLimits(int answersPerTenMinutes, int equalExchanges) {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** What the limits allow now. */
    enum Room {
        FREE,
        /** The limit is reached; this is told once. */
        TELL,
        FULL
    }

    Room room(Talk talk, Instant now) {
        int recent = recent(talk, now).size();
        if (answersPerTenMinutes == 0 || recent < answersPerTenMinutes) {
            return Room.FREE;
        }
        return recent == answersPerTenMinutes ? Room.TELL : Room.FULL;
    }

    /** Whether the answer has been given so often in a row that a machine may sit at the other end. */
    boolean repeats(Talk counted) {
        return equalExchanges > 0 && counted.equalAnswers() > equalExchanges;
    }

    /** The talk with one more answer counted; more than the limit asks for are not kept, since each answer stores all. */
    Talk counting(Talk talk, int answer, Instant now) {
        List<Instant> recent = recent(talk, now);
        boolean same = !recent.isEmpty() && talk.lastAnswer() == answer;
        List<Instant> more =
                new ArrayList<>(recent.subList(Math.max(0, recent.size() - answersPerTenMinutes), recent.size()));
        more.add(now);
        return talk.withAnswers(more).withLastAnswer(answer).withEqualAnswers(same ? talk.equalAnswers() + 1 : 1);
    }

    private static List<Instant> recent(Talk talk, Instant now) {
        return talk.answers().stream()
                .filter(at -> at.isAfter(now.minus(WINDOW)))
                .toList();
    }
}
