package se.navigatorbot.intents;

/** How plainly a message speaks of danger. */
public enum CrisisLevel {
    /** Said in so many words: help lines at once, alarm to those on duty. */
    EXPLICIT,
    /** Could be meant so: a kind question with a help line, top of the queue, nobody's phone rings. */
    AMBIGUOUS
}
