package se.navigatorbot.bot.turns;

import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Request;

/**
 * An effect as it lies in the store until it is delivered.
 *
 * @param id derived from the turn
 * @param participant who caused it
 */
record StoredEffect(String id, String participant, Effect effect) {

    /** All but the request, whose words are sealed beside it. */
    String field() {
        return id + "|" + participant + "|" + effect.kind() + "|" + effect.target() + "|"
                + effect.request().getClass().getSimpleName();
    }

    /** Reads the name of what {@link #field()} wrote. */
    static String requestName(String field) {
        return field.split("\\|", -1)[4];
    }

    static StoredEffect parse(String field, Request request) {
        String[] parts = field.split("\\|", -1);
        return new StoredEffect(parts[0], parts[1], new Effect(Effect.Kind.valueOf(parts[2]), parts[3], request));
    }
}
