package se.navigatorbot.bot.redis;

import java.util.Set;

/** Whose talks must not be removed for now, whatever their age: somebody waits to read them. */
public interface Held {

    /** Ids of participants. */
    Set<String> people();
}
