package se.navigatorbot.bot.skills;

import java.util.Locale;
import java.util.Set;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.intents.Intent;

/** MÄNNISKA and RING MIG: asks nothing back, and says truthfully when somebody reads. */
final class HumanSkill implements Skill {

    private final StaffQueue queue;

    HumanSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.HUMAN);
    }

    @Override
    public Reply answer(Turn turn) {
        boolean call = wantsCall(turn.text());
        String reason = call ? "vill bli uppringd" : "ville prata";
        String key = call ? "human.call" : waiting(turn) ? "human.again" : "human.requested";
        Reply reply = queue.file(turn, Need.of(reason, Origin.PERSON), key);
        return OpenQuestion.name(turn).equals(OpenQuestion.OFFER_HUMAN)
                ? reply.changing(person -> person.talk(talk -> talk.withAsked(null)))
                : reply;
    }

    private static boolean waiting(Turn turn) {
        return turn.person().talk().handover() != null;
    }

    private static boolean wantsCall(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.contains("ring") && !words.contains("öppe");
    }
}
