package se.navigatorbot.bot.skills;

import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.intents.Intent;

/** Anger: one apology, and a human reads. */
final class ComplaintSkill implements Skill {

    private final StaffQueue queue;

    ComplaintSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.COMPLAINT);
    }

    @Override
    public Reply answer(Turn turn) {
        return queue.file(turn, "är missnöjd", "complaint.answer");
    }
}
