package se.navigatorbot.intents;

import java.util.Optional;

/** Reads a message. Never throws and takes linear time, whatever the text. Safe for use by many threads. */
@FunctionalInterface
public interface Understander {
    Understanding understand(Utterance utterance);

    /**
     * Whether danger is heard in a text as a whole, whatever else it may want; of two readings of the same words this is
     * the cheaper one. Its context is not looked at.
     *
     * @return a crisis with its level, or empty
     */
    default Optional<Understanding> danger(Utterance utterance) {
        return Optional.of(understand(utterance)).filter(heard -> heard.intent() == Intent.CRISIS);
    }
}
