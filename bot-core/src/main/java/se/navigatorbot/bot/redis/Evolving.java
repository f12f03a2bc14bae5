package se.navigatorbot.bot.redis;

import java.util.Map;

/** A document that carries what a newer house has written into it and this one does not know. */
public interface Evolving {

    /** Under which name {@link #more} holds what is not known deeper inside. */
    String DEEPER = "_deeper";

    /** Properties by name; copies keep them. */
    Map<String, Object> more();
}
