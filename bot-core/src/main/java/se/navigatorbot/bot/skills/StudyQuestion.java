package se.navigatorbot.bot.skills;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;

/**
 * A question about studies from somebody whose talk already lies before others: it is a task of the counsellors too, and
 * those who are there are told, so that it does not end with what it stands behind.
 */
final class StudyQuestion {

    private final StaffQueue queue;

    StudyQuestion(StaffQueue queue) {
        this.queue = queue;
    }

    /**
     * The reply to it, with the counsellors reached.
     *
     * @param filed as it has been put before staff
     * @param reason what they read
     */
    Reply reaching(Turn turn, Reply filed, String reason) {
        Participant person = filed.after();
        if (theirs(person.talk().handover()) || asked(person, reason)) {
            return filed;
        }
        Reply written =
                filed.changing(after -> Tasks.adding(after, turn, Task.Kind.FOLLOW_UP, Queue.COUNSELLOR, reason, null));
        return queue.tellingToo(turn, written, Queue.COUNSELLOR);
    }

    private static boolean theirs(@Nullable Handover handover) {
        Offer offer = handover == null ? null : handover.offer();
        return offer != null && offer.queue() == Queue.COUNSELLOR;
    }

    private static boolean asked(Participant person, String reason) {
        return person.tasks().stream()
                .anyMatch(
                        task -> task.queue() == Queue.COUNSELLOR && task.words().contains(reason));
    }
}
