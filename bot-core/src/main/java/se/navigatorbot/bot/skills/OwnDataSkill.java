package se.navigatorbot.bot.skills;

import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.intents.Intent;

/**
 * Somebody wants to see own data, to have them only stored, or to be erased. That opens a case with a clock; nothing is
 * shown or erased from here, since a phone is no proof of who holds it.
 */
final class OwnDataSkill implements Skill {

    /** Said beside own data it is neither seeing nor erasing: "begränsa användningen av mina uppgifter". */
    private static final Pattern LIMITS = Pattern.compile("(?iu)begräns|begrans|frys|artikel 18");

    private final StaffQueue queue;

    OwnDataSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PRIVACY_ACCESS, Intent.PRIVACY_ERASE);
    }

    @Override
    public Reply answer(Turn turn) {
        if (LIMITS.matcher(turn.text()).find()) {
            return queue.file(turn, "vill begränsa användningen av sina uppgifter", "ask.restrict")
                    .plus(Effect.openCase("restriction"))
                    .changing(person -> person.withWishes(person.wishes().restricting(turn.now())));
        }
        boolean erase = turn.understanding().intent() == Intent.PRIVACY_ERASE;
        return erase
                ? queue.file(turn, "vill bli raderad", "ask.erase").plus(Effect.openCase("erasure"))
                : queue.file(turn, "vill se sina uppgifter", "ask.access").plus(Effect.openCase("access"));
    }
}
