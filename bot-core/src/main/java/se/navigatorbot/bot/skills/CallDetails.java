package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;
import se.navigatorbot.intents.Intent;

/** "Efter 15", "på detta nummer" after RING MIG: stands with the wish to be called. */
final class CallDetails implements Interjection {

    private static final String CALLED = "call_wish";
    private static final Duration SPOKEN_OF = Duration.ofMinutes(30);
    private static final Set<Intent> DETAILS = EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE);

    private final StaffQueue queue;

    CallDetails(StaffQueue queue) {
        this.queue = queue;
    }

    /** The answer to the wish, with which more may be told. */
    static Reply mayFollow(Turn turn, Reply reply) {
        Asked asked = new Asked(
                CALLED, Map.of(OpenQuestion.TOLD, "yes"), List.of(), turn.now().plus(SPOKEN_OF));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        boolean told = OpenQuestion.name(turn).equals(CALLED)
                && DETAILS.contains(turn.understanding().intent());
        return told ? Optional.of(added(turn)) : Optional.empty();
    }

    private Reply added(Turn turn) {
        String words = turn.text().strip();
        return Reply.saying(turn, Wording.of("human.call.more", queue.words(turn)))
                .changing(person -> Tasks.adding(person, turn, Task.Kind.CALL, Tasks.queue(person), words, null));
    }
}
