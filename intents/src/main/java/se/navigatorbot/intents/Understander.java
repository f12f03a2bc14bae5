package se.navigatorbot.intents;

/** Reads a message. Never throws and takes linear time, whatever the text. Safe for use by many threads. */
@FunctionalInterface
public interface Understander {
    Understanding understand(Utterance utterance);
}
