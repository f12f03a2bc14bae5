package se.navigatorbot.bot.dialogue;

import java.util.Set;
import se.navigatorbot.intents.Intent;

/** One capability of the bot. Pure but for claims: it may be called again with the same turn. */
public interface Skill {

    /** The wishes it answers; every intent has exactly one skill. */
    Set<Intent> intents();

    Reply answer(Turn turn);
}
